import type { ShortcodeValue } from '@blog/core'
import type { TemplateFlow } from './template-flow.ts'

type Known = Pick<TemplateFlow, 'actions' | 'texts'>

const argument =
	/\.Get\s+(?:"(\d+)"|(\d+))|index\s+\$?\.Params\s+(?:"(\d+)"|(\d+))|\.Params\.(\w+)/g

/**
 * Reads which arguments of a shortcode are in a value, and what it is without them.
 *
 * @param code As it is written in an action.
 * @returns `undefined` if nothing of it is known.
 */
export function valueIn(code: string, flow: Known): ShortcodeValue | undefined {
	return readValue(code, flow, new Set())
}

function readValue(code: string, flow: Known, seen: Set<string>): ShortcodeValue | undefined {
	const text = (at: string | undefined) => (at === undefined ? undefined : flow.texts[Number(at)])
	const from = [...code.matchAll(argument)].flatMap(
		([, name, place, key, index, field]) => text(name ?? key) ?? place ?? index ?? field ?? [],
	)
	const said = text(/^\(?\s*"(\d+)"\s*\)?$/.exec(code)?.[1] ?? /default\s+"(\d+)"/.exec(code)?.[1])
	const variables = [...new Set(code.match(/\$\w+/g))].filter((one) => !seen.has(one))
	for (const one of variables) seen.add(one)
	const assigned = variables.flatMap((variable) =>
		[...flow.actions.values()].flatMap(({ code }) => {
			const [, name, value = ''] = /^(?:(?:if|with)\s+)?(\$\w+)\s*:?=\s*([\s\S]*)/.exec(code) ?? []
			return name === variable ? readValue(value, flow, seen) : undefined
		}),
	)
	return mergedValues([
		{ ...(from.length > 0 && { from }), ...(said && { text: said }) },
		...assigned,
	])
}

/** One value of those that it has in several places. */
export function mergedValues(
	values: readonly (ShortcodeValue | undefined)[],
): ShortcodeValue | undefined {
	const from = [...new Set(values.flatMap((value) => value?.from ?? []))]
	const text = values.find((value) => value?.text)?.text
	if (from.length === 0 && text === undefined) return undefined
	return { ...(from.length > 0 && { from }), ...(text !== undefined && { text }) }
}
