import { isMap } from '../front-matter/is-map.ts'
import type { Path } from '../front-matter/raw-front-matter.ts'
import type { FrontMatter } from '../front-matter/read-front-matter.ts'
import { parseDate } from '../metadata/parse-date.ts'
import { ScriptDate } from './script-date.ts'

type Values = Readonly<Record<string, unknown>>

/**
 * What templates of Eleventy find in front matter: plain dates of YAML are `Date` objects there, others are texts.
 *
 * @param values Of the front matter, or what became of them.
 */
export function withScriptDates(
	values: Values,
	{ isTimestamp }: Pick<FrontMatter, 'isTimestamp'>,
	timeZone: string,
): Values {
	return isTimestamp === undefined ? values : members(values, [])

	function dated(value: unknown, path: Path): unknown {
		if (Array.isArray(value)) return value.map((item, index) => dated(item, [...path, index]))
		if (isMap(value)) return members(value, path)
		if (typeof value !== 'string' || !/^\d{4}-\d/.test(value) || !isTimestamp?.(path)) return value
		const parsed = parseDate(value, timeZone)
		return 'date' in parsed ? new ScriptDate(parsed.date, timeZone) : value
	}

	function members(all: Values, path: Path): Values {
		const entries = Object.entries(all).map(([key, value]) => [key, dated(value, [...path, key])])
		return Object.assign(Object.create(null), Object.fromEntries(entries))
	}
}
