import type { ScriptValue } from '@blog/core/script'
import type { ProgramPart } from './parts-through.ts'

/**
 * Finds what calls of a function are given, in a program and in functions of the site's modules that it uses: `getAllPosts()`, which calls `getCollection('post')`.
 *
 * @returns First arguments, of those that are written out.
 */
export function callsThrough(
	method: string,
	parts: readonly ProgramPart[],
): readonly ScriptValue['value'][] {
	return parts.flatMap(({ module: { tokens, script }, start, end }) => {
		const [first, last] = [tokens[start]?.at ?? 0, tokens[end]?.at ?? Number.POSITIVE_INFINITY]
		return script
			.calls(method)
			.filter(({ at }) => at >= first && at < last)
			.map(({ argument }) => argument)
			.filter((argument) => argument !== undefined)
	})
}
