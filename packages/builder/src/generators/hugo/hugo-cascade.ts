import { type FrontMatterDefaults, readCascade } from '@blog/core'
import { isObject } from '../../config/check-fields.ts'
import type { GeneratorSite } from '../generator-site.ts'
import { keyIn, type Values } from './keys-without-case.ts'

/** Front matter that a config passes down. */
export interface HugoCascade {
	readonly defaults: readonly FrontMatterDefaults[]
	readonly problems: NonNullable<GeneratorSite['problems']>
}

/**
 * Reads `cascade` of a site and of its languages, which come first.
 *
 * @param raw As parsed: names of params stay as they are written.
 * @see https://gohugo.io/configuration/cascade/
 */
export function hugoCascade(raw: Values): HugoCascade {
	const languages = Object.entries(mapAt(raw, 'languages')).flatMap(([language, own]) =>
		isObject(own) ? [readAt(own, ['languages', language], language)] : [],
	)
	const all = [readAt(raw, []), ...languages]
	const defaults = all.flatMap((one) => one.defaults)
	return {
		defaults,
		problems: all.flatMap(({ problems }) => problems),
	}
}

function readAt(map: Values, above: readonly string[], language?: string) {
	const key = keyIn(map, 'cascade')
	if (key === undefined) return { defaults: [], problems: [] }
	const { defaults, problems } = readCascade(map[key])
	return {
		defaults: defaults.map((one) =>
			language === undefined || one.target?.language !== undefined
				? one
				: { ...one, target: { ...one.target, language } },
		),
		problems: problems.map((message) => ({ path: [...above, key], message })),
	}
}

function mapAt(map: Values, name: string): Values {
	const key = keyIn(map, name)
	const value = key === undefined ? undefined : map[key]
	return isObject(value) ? value : {}
}
