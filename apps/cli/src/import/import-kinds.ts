import type { GeneratorName } from '@blog/builder/names'
import type { ImportFormat } from '@blog/import'

/** Every format of `blog import`, and what it is read from: no reader must be loaded to say them. */
const kinds = {
	wordpress: 'file',
	ghost: 'file',
	medium: 'folder',
	zola: 'folder',
	hugo: 'folder',
	jekyll: 'folder',
	docusaurus: 'folder',
	vitepress: 'folder',
	astro: 'folder',
	eleventy: 'folder',
} satisfies Record<ImportFormat | GeneratorName, 'file' | 'folder'>

/** Their names. */
export const importKinds: readonly string[] = Object.keys(kinds)

/** Whether a format is that of a folder, or of an archive of one. */
export function readsFolder(format: string): boolean {
	return Object.entries(kinds).some(([name, from]) => name === format && from === 'folder')
}
