import { nearestName } from '@blog/core'
import { mootSettings, readSettings, settingsOfLanguages, toldSettings } from './hugo-settings.ts'

/** Settings of a map by their names in lower case, each with those below it. */
interface Settings extends Map<string, { readonly name: string; readonly below: Settings }> {}

const ofHugo = tree([...readSettings, ...mootSettings, ...Object.keys(toldSettings)])
const ofLanguages = tree(settingsOfLanguages)

/**
 * The names of Hugo's settings that misspelt ones probably mean, each once.
 *
 * @param unknown As written, with the names of the maps that they stand in.
 */
export function meantSettings(unknown: readonly string[]): readonly string[] {
	const meant = unknown.flatMap((setting) => {
		const path = setting.split('.')
		const [first, , ...rest] = path
		return first?.toLowerCase() === 'languages' && rest.length > 0
			? (meantBy(rest, ofLanguages) ?? meantBy(rest, ofHugo) ?? [])
			: (meantBy(path, ofHugo) ?? [])
	})
	return [...new Set(meant)]
}

/** The first name that is none of its map's; a map is not meant by a name that has others below it. */
function meantBy([name = '', ...rest]: readonly string[], settings: Settings): string | undefined {
	const known = settings.get(name.toLowerCase())
	if (known !== undefined) return rest.length === 0 ? undefined : meantBy(rest, known.below)
	const alike = [...settings.values()].filter(({ below }) => rest.length === 0 || below.size > 0)
	return nearestName(
		name,
		alike.map((one) => one.name),
	)
}

function tree(names: readonly string[]): Settings {
	const settings: Settings = new Map()
	for (const setting of names)
		setting.split('.').reduce((map, name) => {
			const key = name.toLowerCase()
			const known = map.get(key) ?? { name, below: new Map() }
			map.set(key, known)
			return known.below
		}, settings)
	return settings
}
