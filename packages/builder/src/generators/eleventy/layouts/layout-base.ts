import { dirname, posix } from 'node:path'
import type { AnyNode } from 'acorn'
import { exportsOf } from '../../program/syntax/exports-of.ts'
import { declarationsOf } from '../../program/syntax/function-of.ts'
import type { ProgramParts, ProgramSyntax } from '../../program/syntax/program-syntax.ts'
import { declared, isWithoutData } from './layout-data.ts'

/**
 * Whether the class that a template's goes on from gives it no data: it stands in the same program, or in one beside it.
 *
 * @param base What it is called.
 * @param syntax All programs that it may stand in.
 */
export async function isBaseWithoutData(
	base: AnyNode,
	parsed: ProgramParts,
	syntax: ProgramSyntax,
): Promise<boolean> {
	if (base.type !== 'Identifier') return false
	const own = declared(base, parsed)
	if (own && /^Class/.test(own.type)) return isWithoutData(parsed, own)
	const [found, ...others] = parsed.parts.flatMap((one) => declarationsOf(base.name, one))
	if (found === undefined || !('from' in found) || others.length > 0) return false
	const file = posix.join(dirname(parsed.program.file), found.from)
	const other = await syntax.partsOf(file)
	const exported = other && exportsOf(other.program).get(found.exported)?.value
	return other !== undefined && exported !== undefined
		? isWithoutData(other, declared(exported, other))
		: false
}
