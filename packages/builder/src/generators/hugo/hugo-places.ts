import type { MenuItem } from '@blog/theme'
import type { ConfigPlaces } from '../../config/config-places.ts'
import { configValues, lowerKeys } from '../config-values.ts'
import { placeOfSetting } from '../place-of-setting.ts'
import type { Values } from './keys-without-case.ts'
import type { HugoConfigSource } from './read-hugo-config.ts'

/** Finds what stands on pages in the config of a Hugo site: that of a language comes first. */
export function hugoPlaces({
	raw,
	files,
}: HugoConfigSource): Required<Omit<ConfigPlaces, 'redirect'>> {
	const root = configValues(lowerKeys(raw) as Values)
	const languages = Object.keys(root.object('languages') ?? {})
	const scopes = [...languages.map((key) => ['languages', key]), []]
	const menus = scopes.flatMap((scope) =>
		['menus', 'menu'].map((name) => [...scope, name, 'main'] as const),
	)
	const entries = ({ name, url }: MenuItem) => {
		const called = menus.flatMap((path) =>
			(root.list(...path) ?? []).flatMap((entry, index) => {
				const { string } = configValues(entry)
				const own = string('name') ?? string('title') ?? string('identifier')
				const key = string('url') === undefined ? 'pageref' : 'url'
				const place = [...path, String(index)]
				return own === name ? [{ place, key, text: string(key) }] : []
			}),
		)
		const leading = called.filter(({ text = '' }) => trimmed(url).endsWith(trimmed(text)))
		return (leading.length > 0 ? leading : called.slice(0, 1)).flatMap(({ place, key, text }) => {
			const found = placeOfSetting(files, [...place, key]) ?? placeOfSetting(files, place)
			return found ? [{ ...found, ...(text !== undefined && { text }) }] : []
		})
	}
	return {
		menuEntries: entries,
		menuEntry: (entry) => entries(entry)[0],
		intro(language) {
			const [own, ofSite] = [['languages', language], []].map((scope) =>
				['homeInfoParams.Content', 'profileMode.subtitle']
					.map((name) => placeOfSetting(files, [...scope, 'params', ...name.split('.')]))
					.find((place) => place !== undefined),
			)
			return own ?? ofSite
		},
	}
}

function trimmed(url: string): string {
	return url.replace(/^\/+|\/+$/g, '')
}
