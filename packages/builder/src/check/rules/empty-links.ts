import { report } from '../../diagnostics/rules.ts'
import type { Finder } from '../checked-site.ts'

/** An address that is not written, or only begun. */
const empty = /^(?:https?:\/*|mailto:|tel:|sms:)?$/i

/** Finds links that lead nowhere because they say no address. */
export const emptyLinks: Finder = ({ entries }) =>
	entries.flatMap(({ file, links }) =>
		links
			.filter(({ url }) => empty.test(url.trim()))
			.map(({ url, text, line, column }) => {
				const what = text.trim() === '' ? 'a link' : `the link “${text.trim().slice(0, 60)}”`
				const message = `Expected an address of ${what}, found ${url === '' ? 'none' : `\`${url}\``}`
				const hint = 'Write where it leads to, or take the marks of the link away.'
				return report('link-empty', file, message, { place: { line, column }, hint })
			}),
	)
