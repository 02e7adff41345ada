import type { LanguageConfig } from '../../config/site-config.ts'
import { type ConfigValues, positive, written } from '../config-values.ts'

/** How lists are parted into pages; a field is absent where nothing is said. */
export interface HugoPages {
	readonly pageSize?: number
	readonly path?: string
	readonly firstPage?: boolean
}

/**
 * Reads how lists are parted into pages.
 *
 * @see https://gohugo.io/configuration/pagination/
 */
export function hugoPages({ number, string, boolean }: ConfigValues): HugoPages {
	return written({
		pageSize: positive(number('pagination', 'pagersize') ?? number('paginate')),
		path: string('pagination', 'path') ?? string('paginatepath'),
		firstPage: boolean('pagination', 'disablealiases') ? false : undefined,
	})
}

/**
 * Finds what a language has otherwise than the default one. What it says in `pagination` stands in place of all that the site says there.
 *
 * @param own What the language says, laid over what the site says.
 * @param main The same of the default language.
 */
export function pagesUnlike(
	own: ConfigValues,
	main: ConfigValues,
): Pick<LanguageConfig, 'pageSize' | 'lists'> {
	const [here, there] = [pagesOf(own), pagesOf(main)]
	const { pageSize, ...lists } = written({
		pageSize: here.pageSize === there.pageSize ? undefined : here.pageSize,
		path: here.path === there.path ? undefined : here.path,
		firstPage: here.firstPage === there.firstPage ? undefined : here.firstPage,
	}) as HugoPages
	return {
		...(pageSize !== undefined && { pageSize }),
		...(Object.keys(lists).length > 0 && { lists }),
	}
}

function pagesOf(hugo: ConfigValues): Required<HugoPages> {
	return { pageSize: 10, path: 'page', firstPage: true, ...hugoPages(hugo) }
}
