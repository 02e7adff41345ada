import { folderName } from '@blog/core'
import { folder } from '../../config/content-fields.ts'
import type { SiteConfig } from '../../config/site-config.ts'
import { configValues, lowerKeys } from '../config-values.ts'
import type { GeneratorSite } from '../generator-site.ts'
import { keyIn, type Values } from './keys-without-case.ts'

/** A folder of content outside of the site, where that is the one which would be read: of the site, of its language, or of a mount. */
export function refusedContentDir(
	raw: Values,
	{ content = '' }: SiteConfig,
): NonNullable<GeneratorSite['refused']> {
	if (folder.accepts(content)) return []
	const path = contentPaths(raw).find((one) => folderName(stringAt(raw, one) ?? '.') === content)
	if (path === undefined) return []
	const [first = '', ...rest] = path
	const name = [keyIn(raw, first) ?? first, ...rest].join('.')
	return [
		{
			path,
			message: `Unexpected \`${name}\` ${JSON.stringify(stringAt(raw, path))}, expected a folder of the site such as \`content\``,
			settledBy: 'content',
		},
	]
}

/** Where a config may say the folder, what counts before the others first. */
function contentPaths(raw: Values): readonly (readonly string[])[] {
	const { object, list } = configValues(lowerKeys(raw))
	const languages = Object.keys(object('languages') ?? {})
	return [
		...(list('module', 'mounts') ?? []).map((_, at) => ['module', 'mounts', `${at}`, 'source']),
		...languages.map((language) => ['languages', language, 'contentDir']),
		['contentDir'],
	]
}

/** @param path Its keys in any case. */
function stringAt(raw: Values, path: readonly string[]): string | undefined {
	const found = path.reduce<unknown>(
		(value, key) => Object(value)[key.toLowerCase()],
		lowerKeys(raw),
	)
	return typeof found === 'string' ? found : undefined
}
