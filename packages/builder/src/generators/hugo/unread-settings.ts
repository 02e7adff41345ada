import { isObject } from '../../config/check-fields.ts'
import { configValues } from '../config-values.ts'

/**
 * Settings of Hugo that change which pages there are or where, and that this engine does not read.
 *
 * @param root The config, keys in lower case.
 * @returns Their names as Hugo's documentation has them.
 */
export function unreadSettings(root: Record<string, unknown>): readonly string[] {
	const { object, strings, list, boolean } = configValues(root)
	const some = (values: object | undefined) =>
		values !== undefined && Object.keys(values).length > 0
	const found = {
		...unreadPermalinks(object('permalinks') ?? {}),
		disableKinds: some(strings('disablekinds')),
		disablePathToLower: boolean('disablepathtolower'),
		removePathAccents: boolean('removepathaccents'),
		disableLanguages: some(strings('disablelanguages')),
		ignoreFiles: some(strings('ignorefiles')),
		'module.mounts': some(list('module', 'mounts')),
	}
	return Object.entries(found).flatMap(([name, isThere]) => (isThere ? [name] : []))
}

/** Patterns of lists are not read. */
function unreadPermalinks(permalinks: Readonly<Record<string, unknown>>): Record<string, boolean> {
	const kinds = ['section', 'taxonomy', 'term']
	return Object.fromEntries(
		kinds.map((kind) => {
			const said = permalinks[kind]
			return [`permalinks.${kind}`, isObject(said) && Object.keys(said).length > 0]
		}),
	)
}
