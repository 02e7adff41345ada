import type { GeneratorSite } from '../generator-site.ts'
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
	return {
		...hugoConfig(raw),
		leftOut: await ownTemplates(root, raw),
		placeOf: (path) => placeOfSetting(files, path),
	}
}
