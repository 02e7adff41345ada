import { posix } from 'node:path'
import { contentFolders, outermostFolders } from '@blog/core'
import { untraced } from '@blog/core/store'
import type { SiteConfig } from '../../config/site-config.ts'
import { lowerKeys } from '../config-values.ts'
import type { GeneratorSite } from '../generator-site.ts'
import { placeOfSetting } from '../place-of-setting.ts'
import { codeShortcodes } from './code-shortcodes.ts'
import { hiddenShortcodes } from './hidden-shortcodes.ts'
import { hugoConfig } from './hugo-config.ts'
import { type HugoLanguages, hugoLanguages } from './hugo-languages.ts'
import { withoutMounts } from './hugo-mounts.ts'
import { hugoPlaces } from './hugo-places.ts'
import type { Values } from './keys-without-case.ts'
import { moduleContent } from './module-content.ts'
import { toldNestedFolders } from './nested-folders.ts'
import { ownTemplates } from './own-templates.ts'
import { readHugoConfig } from './read-hugo-config.ts'
import { refusedContentDir } from './refused-content-dir.ts'
import { shortcodeTemplates } from './shortcode-templates.ts'

/**
 * Reads what the folder of a Hugo site says of it.
 *
 * @throws {BlogError} `CONFIG_INVALID` with the place of a syntax error.
 */
export async function readHugo(root: string, file?: string): Promise<GeneratorSite> {
	if (file === undefined) return hugoConfig({})
	const { raw, files } = await readHugoConfig(root, file)
	const site = hugoConfig(raw)
	const { lost, root: mounted } = withoutMounts(lowerKeys(raw) as Values)
	const { nested, off } = hugoLanguages(mounted)
	const modules = await moduleContent(root, raw)
	const leftOut = await leftOutBy(site.config, [...lost, ...modules.folders], off, root)
	const templates = await shortcodeTemplates(root, raw)
	const hidden = hiddenShortcodes(templates)
	const code = codeShortcodes(templates)
	return {
		...site,
		config: {
			...site.config,
			...(leftOut.length > 0 && { leftOut }),
			...(hidden.length > 0 && { hiddenShortcodes: hidden }),
			...(Object.keys(code).length > 0 && { codeShortcodes: code }),
		},
		problems: [
			...site.problems,
			...modules.problems,
			...(await toldNestedFolders(root, nested, site.config)),
		],
		refused: refusedContentDir(raw, site.config),
		leftOut: await ownTemplates(root, raw),
		places: hugoPlaces({ raw, files }),
		placeOf: (path) => placeOfSetting(files, path),
	}
}

/** What languages that are switched off, `ignoreFiles` and mounts leave out, in the folders of all languages and in those that are not read. */
async function leftOutBy(
	config: SiteConfig,
	lost: readonly string[],
	off: HugoLanguages['off'],
	root: string,
): Promise<NonNullable<SiteConfig['leftOut']>> {
	const { content = 'content', excludeMatching = [], includeMatching } = config
	const isAll = excludeMatching.length + lost.length === 0
	if (isAll && includeMatching === undefined) return []
	const { ignoredPosts } = await import('../ignored-posts.ts')
	const by = '`module.mounts`'
	const ignoring = [
		// What these leave out is in `excludeMatching`, too: the first one found is named.
		...off,
		{ by: '`ignoreFiles`', expressions: excludeMatching },
		{ by, included: includeMatching },
	]
	const { languages = [] } = config
	const tags = Array.isArray(languages) ? languages : Object.keys(languages)
	const folders = outermostFolders(contentFolders(content, { ...config, languages: tags }))
	const isRead = (path: string) => folders.some((folder) => isBelow(folder, path))
	const unread = lost.filter(isInside).map((path) => posix.normalize(path))
	return untraced(async () => {
		const found = await Promise.all([
			...folders.map((folder) => ignoredPosts(root, folder, ignoring)),
			...unread.map(async (path) => {
				// A mount may be of one file.
				const folder = /\.(?:md|markdown|mdown)$/i.test(path)
					? posix.dirname(path).replace(/^\.$/, '')
					: path
				const all = await ignoredPosts(root, folder, [{ by, included: ['(?!)'] }])
				return all.filter(({ file }) => !isRead(file) && isBelow(path, file))
			}),
		])
		return [...new Map(found.flat().map((one) => [one.file, one])).values()]
	})
}

function isBelow(folder: string, path: string): boolean {
	return folder === '' || path === folder || path.startsWith(`${folder}/`)
}

function isInside(folder: string): boolean {
	return !/^(?:\/|\.\.(?:\/|$))/.test(posix.normalize(folder))
}
