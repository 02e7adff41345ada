import { slugifyTerm, toUrl } from '@blog/core'
import { detached } from '../detached.ts'
import type { ImportItem, ImportTerm } from '../import-item.ts'
import { skipReason } from './skip-reason.ts'
import type { Target } from './survey.ts'

/** Room for terms, in UTF-16 code units. */
const ROOM = 1 << 24

/** Keeps where the lists of terms were, and which terms have one here. */
export interface TermCollector {
	/** @param key Of its old address. */
	add(key: string, term: ImportTerm): void
	/** Takes the terms of a post. */
	use(item: ImportItem): void
	/** New addresses of the lists, by key of the old ones. */
	targets(): ReadonlyMap<string, Target & { readonly url: string }>
	/** Why no old address leads to a list; `undefined` if no post has its term. */
	reasonAgainst(url: string): string | undefined
}

/** Makes {@link TermCollector}. */
export function termCollector(): TermCollector {
	const urls = new Map<string, string>()
	/** By address of a list: the one term that has it, or `undefined` if several would. */
	const used = new Map<string, string | undefined>()
	let room = ROOM

	function use(url: string, name: string): void {
		const same = name.normalize('NFC').toLowerCase()
		if (used.has(url)) {
			if (used.get(url) !== same) used.set(url, undefined)
			return
		}
		room -= url.length + same.length
		if (room >= 0) used.set(detached(url), detached(same))
	}

	return {
		reasonAgainst: (url) => {
			if (!used.has(url)) return undefined
			return used.get(url) === undefined
				? 'several terms have its list here'
				: 'its old address is none of the site, or that of another term'
		},
		add(key, { taxonomy, name }) {
			if (urls.has(key)) return
			const url = urlOf(taxonomy, name)
			room -= key.length + url.length
			if (room >= 0) urls.set(detached(key), detached(url))
		},
		use(item) {
			if (item.kind !== 'post' || item.hidden !== undefined || skipReason(item) !== undefined)
				return
			for (const taxonomy of ['tags', 'categories', 'series', 'authors'] as const)
				for (const name of item[taxonomy] ?? []) use(urlOf(taxonomy, name), name)
		},
		targets: () =>
			new Map(
				[...urls]
					.filter(([, url]) => used.get(url) !== undefined)
					.map(([key, url]) => [key, { url }]),
			),
	}
}

/** Where a term has its list here. */
export function urlOf(taxonomy: ImportTerm['taxonomy'], name: string): string {
	return toUrl([taxonomy, slugifyTerm(name)])
}
