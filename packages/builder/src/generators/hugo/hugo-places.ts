import type { ConfigPlaces } from '../../config/config-places.ts'
import { configValues, lowerKeys } from '../config-values.ts'
import type { Values } from './keys-without-case.ts'
import { placeOfSetting } from './place-of-setting.ts'
import type { HugoConfigSource } from './read-hugo-config.ts'

/** Finds what stands on pages in the config of a Hugo site: that of a language comes first. */
export function hugoPlaces({ raw, files }: HugoConfigSource): ConfigPlaces {
	const root = configValues(lowerKeys(raw) as Values)
	const languages = Object.keys(root.object('languages') ?? {})
	const scopes = [...languages.map((key) => ['languages', key]), []]
	const menus = scopes.flatMap((scope) =>
		['menus', 'menu'].map((name) => [...scope, name, 'main'] as const),
	)
	return {
		menuEntry({ name, url }) {
			const called = menus.flatMap((path) =>
				(root.list(...path) ?? []).flatMap((entry, index) => {
					const { string } = configValues(entry)
					const own = string('name') ?? string('title') ?? string('identifier')
					const leadsTo = trimmed(string('url') ?? string('pageref') ?? '')
					return own === name ? [{ path: [...path, String(index)], leadsTo }] : []
				}),
			)
			const found = called.find(({ leadsTo }) => trimmed(url).endsWith(leadsTo)) ?? called[0]
			return found && placeOfSetting(files, found.path)
		},
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
