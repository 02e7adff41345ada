import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { SiteConfig } from '../config/site-config.ts'
import { configValues, written } from './config-values.ts'
import type { GeneratorSite } from './generator-site.ts'
import { readScript } from './program/read-script.ts'

/**
 * Reads what the config of a VuePress site says of it as far as any folder of Markdown has that, and tells what is missing.
 *
 * @param file Below `root`; what is no program is not read.
 * @see https://vuepress.vuejs.org/reference/config.html
 */
export async function readVuepress(root: string, file: string): Promise<GeneratorSite> {
	const isProgram = /\.[cm]?[jt]s$/.test(file)
	const source = isProgram ? await readFile(join(root, file), 'utf8') : ''
	const script = readScript(source)
	const { string } = configValues(script.values)
	const [title, base] = [string('title'), string('base')]
	const ours = {
		title: title ?? '…',
		content: file.startsWith('docs/') ? 'docs' : '.',
		url: `https://example.com${base ?? '/'}`,
	}
	return {
		config: written({ title, description: string('description') }) as SiteConfig,
		problems: [
			{
				path: ['base'],
				message:
					'Unexpected config of VuePress, whose sites do not build in place: title and description are read, its `base`, addresses, `pagePatterns`, languages and home page are not',
				hint: `Make a blog.config.json with \`${JSON.stringify(ours)}\`, and with \`exclude\` for what is no post.`,
			},
		],
		placeOf(path) {
			const place = script.placeOf(path)
			return { file, ...(place && { place }) }
		},
	}
}
