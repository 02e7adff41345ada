import type { AnyNode } from 'acorn'
import { exportsOf } from '../../program/syntax/exports-of.ts'
import { declarationsOf } from '../../program/syntax/function-of.ts'
import type { ProgramSyntax } from '../../program/syntax/program-syntax.ts'
import { declared, isClass, type TemplatePart } from './template-part.ts'

/** Classes that a template's goes on from. */
export interface Bases {
	/** The nearest first. */
	readonly classes: readonly TemplatePart[]
	/** Whether that are all. */
	readonly isWhole: boolean
	/** What the template's own is said to go on from. */
	readonly at?: AnyNode | undefined
}

/** More than any site has, and less than a circle. */
const most = 20

/**
 * Finds the classes that a template's goes on from: in the same program, or in one that this takes it from.
 *
 * @param syntax Programs that they may stand in.
 */
export function basesOf(template: TemplatePart, syntax: ProgramSyntax): Bases {
	const classes: TemplatePart[] = []
	let last: TemplatePart | undefined = template
	while (last && isClass(last.written) && last.written.superClass && classes.length < most) {
		last = baseOf(last.written.superClass, last, syntax)
		if (last) classes.push(last)
	}
	const at = isClass(template.written) ? (template.written.superClass ?? undefined) : undefined
	return { classes, isWhole: last !== undefined && classes.length < most, at }
}

function baseOf(
	base: AnyNode,
	{ parsed }: TemplatePart,
	syntax: ProgramSyntax,
): TemplatePart | undefined {
	if (base.type !== 'Identifier') return undefined
	const own = declared(base, parsed)
	if (own && isClass(own)) return { written: own, parsed }
	const [found, ...others] = parsed.parts.flatMap((one) => declarationsOf(base.name, one))
	if (found === undefined || !('from' in found) || others.length > 0) return undefined
	const other = syntax.takenBy(parsed.program, found.from)
	const exported = other && exportsOf(other.program).get(found.exported)?.value
	const written = other && exported && declared(exported, other)
	return other && isClass(written) ? { written, parsed: other } : undefined
}
