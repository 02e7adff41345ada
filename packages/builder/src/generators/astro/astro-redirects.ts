import { isObject } from '../../config/check-fields.ts'
import { isPattern, isRedirect } from '../../config/redirect-pattern.ts'
import type { Script } from '../program/read-script.ts'
import { trimmed } from '../scripted/scripted-layout.ts'
import type { Told } from '../scripted/told-settings.ts'

/** Old addresses of an Astro site. */
export interface AstroRedirects {
	/** Where they lead, as they are written. */
	readonly paths: Readonly<Record<string, string>>
	/** Those of them that lead nowhere here. */
	readonly unread: readonly Told[]
}

/**
 * Reads the redirects of an Astro config, as far as they are written out.
 *
 * @param base That the site lives under: Astro has it before where they lead, and not before what leads there.
 * @see https://docs.astro.build/en/reference/configuration-reference/#redirects
 */
export function astroRedirects(script: Script, base: string): AstroRedirects {
	const { redirects } = script.values
	const all = Object.entries(isObject(redirects) ? redirects : {}).map(([from, value]) => {
		const to = isObject(value) ? value.destination : value
		return [from, typeof to === 'string' ? belowBase(to, trimmed(base)) : undefined] as const
	})
	const isRead = ([from, to]: (typeof all)[number]) => to !== undefined && isRedirect(from, to)
	const unread = all.filter((one) => !isRead(one))
	return {
		paths: Object.fromEntries(all.flatMap((one) => (isRead(one) ? [[one[0], one[1] ?? '']] : []))),
		unread: [
			...unread.map(([from]) => ({
				path: ['redirects', from],
				setting: `redirects[${JSON.stringify(from)}]`,
				why: 'that old address leads nowhere',
				hint: isPattern(from) ? sameNames : written,
				settledBy,
			})),
			...(unread.length === 0 && isTakenIn(script) ? [takenIn] : []),
		],
	}
}

function belowBase(to: string, base: string): string {
	if (base === '' || !`${to}/`.startsWith(`/${base}/`)) return to
	return `/${to.slice(base.length + 2)}`
}

/** Whether there may be others that are not written out: `...old`. */
function isTakenIn(script: Script): boolean {
	return (
		!script.isComputed('redirects') &&
		script.untoldAt(['redirects']) !== undefined &&
		script.placeOf(['redirects']) !== undefined
	)
}

const settledBy: Told['settledBy'] = ['redirects']
const instead = '"redirects": { "paths": { "/old/": "/new/" } }'
const written = `Write where it leads in a blog.config.json: \`{ "generator": "astro", ${instead} }\`, a path of the site or an address that begins with \`https:\`.`
const sameNames =
	'Patterns are read that have the same names in brackets on both sides. Write the others as `aliases` of the posts that they lead to.'

const takenIn: Told = {
	path: ['redirects'],
	isRead: 'read in part',
	why: 'old addresses that are not written out in it lead nowhere',
	hint: `Write them in a blog.config.json: \`{ "generator": "astro", ${instead} }\`.`,
	settledBy,
}

/** Of a config that does not write them out at all. */
export const redirectsComputed: Told = {
	path: ['redirects'],
	why: 'old addresses lead nowhere',
	instead,
	settledBy,
}
