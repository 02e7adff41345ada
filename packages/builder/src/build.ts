// Building alone, without what the dev server and other programs need: for a command that must start fast
export type { BuildOptions, BuildResult, BuildSummary } from './apply/build-options.ts'
export { buildSite } from './apply/build-site.ts'
