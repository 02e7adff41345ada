import type { GeneratorName } from '@blog/builder/posts'
import type { ImportFormat } from '@blog/import'

/** Every format of `blog import`: no reader must be loaded to say them. */
const kinds = {
	...{ wordpress: true, ghost: true, medium: true, zola: true, hugo: true },
	...{ jekyll: true, docusaurus: true, vitepress: true, astro: true, eleventy: true },
} satisfies Record<ImportFormat | GeneratorName, true>

/** Their names. */
export const importKinds: readonly string[] = Object.keys(kinds)
