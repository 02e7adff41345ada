import type { AstroPage } from './astro-pages.ts'
import { routeIn } from './astro-routes.ts'

/** The page that shows each entry of a collection at an address that can be told. */
export function collectionPage(name: string, pages: readonly AstroPage[]): AstroPage | undefined {
	const own = pages.filter(
		({ asks, isPaginated }) => !isPaginated && asks.length > 0 && asks.every((one) => one === name),
	)
	const found = own.filter((page) => {
		const { doubt, computed, address } = routeIn([page])
		// One that is called otherwise and is made of something else may be a list.
		const isOfEntries = computed === undefined || (page.isUsual && page.base.endsWith(name))
		return doubt === undefined && isOfEntries && !address?.hasLanguage
	})
	const folders = new Set(found.map(({ base }) => base))
	return folders.size === 1 ? found[0] : undefined
}
