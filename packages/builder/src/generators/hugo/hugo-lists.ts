import type { ListsConfig } from '../../config/lists-config.ts'
import { titleCases } from '../../text/title-case.ts'
import { type ConfigValues, written } from '../config-values.ts'
import { hugoPages } from './hugo-pages.ts'

/**
 * Reads what Hugo and PaperMod list where.
 *
 * @see https://gohugo.io/configuration/all/#mainsections
 */
export function hugoLists(hugo: ConfigValues): ListsConfig {
	const { string, strings, boolean } = hugo
	const style = string('titlecasestyle')?.toLowerCase()
	const { pageSize: _, ...pages } = hugoPages(hugo)
	const known = titleCases.find((one) => one === style) ?? 'ap'
	return written({
		main: strings('params', 'mainsections') ?? strings('mainsections') ?? 'largest',
		archive: boolean('params', 'showallpagesinarchive') ? 'all' : undefined,
		sections: 'own',
		emptyTaxonomies: true,
		titles: {
			case: boolean('capitalizelisttitles') === false ? 'none' : known,
			plural: boolean('pluralizelisttitles') ?? true,
		},
		menu: string('sectionpagesmenu') === 'main' ? true : undefined,
		...pages,
	}) as ListsConfig
}
