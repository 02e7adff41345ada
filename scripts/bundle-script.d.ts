export function bundleScripts(): import('esbuild').Plugin
export function bundleScriptsInTests(): import('vitest/config').Plugin
