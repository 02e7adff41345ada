/** What Docusaurus, VitePress and Astro set before they read the config, so that it knows that a site is built. */
export const envOfBuild = { NODE_ENV: 'production' } as const
