import { contentFolders, outermostFolders } from '@blog/core'
import { untraced } from '@blog/core/store'
import type { SiteConfig } from '../../config/site-config.ts'
import type { GeneratorSite } from '../generator-site.ts'
import { hiddenShortcodes } from './hidden-shortcodes.ts'
import { hugoConfig } from './hugo-config.ts'
import { ownTemplates } from './own-templates.ts'
import { placeOfSetting } from './place-of-setting.ts'
import { readHugoConfig } from './read-hugo-config.ts'

/**
 * Reads what the folder of a Hugo site says of it.
 *
 * @throws {BlogError} `CONFIG_INVALID` with the place of a syntax error.
 */
export async function readHugo(root: string, file?: string): Promise<GeneratorSite> {
	if (file === undefined) return hugoConfig({})
	const { raw, files } = await readHugoConfig(root, file)
	const site = hugoConfig(raw)
	const leftOut = await leftOutBy(site.config, root)
	const hidden = await hiddenShortcodes(root, raw)
	return {
		...site,
		config: {
			...site.config,
			...(leftOut.length > 0 && { leftOut }),
			...(hidden.length > 0 && { hiddenShortcodes: hidden }),
		},
		leftOut: await ownTemplates(root, raw),
		placeOf: (path) => placeOfSetting(files, path),
	}
}

/** What `ignoreFiles` and `files` of mounts leave out, in the folders of all languages. */
async function leftOutBy(
	config: SiteConfig,
	root: string,
): Promise<NonNullable<SiteConfig['leftOut']>> {
	const { content = 'content', exclude = [], excludeMatching = [], includeMatching } = config
	if (excludeMatching.length === 0 && includeMatching === undefined) return []
	const { ignoredPosts } = await import('../ignored-posts.ts')
	const ignoring = [
		{ by: '`ignoreFiles`', expressions: excludeMatching },
		{ by: '`files` of `module.mounts`', included: includeMatching },
	]
	const { languages = [] } = config
	const tags = Array.isArray(languages) ? languages : Object.keys(languages)
	const folders = outermostFolders(contentFolders(content, { ...config, languages: tags }))
	return untraced(async () => {
		const found = folders.map((folder) => ignoredPosts(root, folder, ignoring, exclude))
		return (await Promise.all(found)).flat()
	})
}
