import { createPlaceOf, type Place } from '@blog/core'
import type { AnyNode } from 'acorn'
import type { Condition } from '../../hiding/condition.ts'
import { conditionIn, type SiteData } from '../../hiding/condition-in.ts'
import type { HiddenFiles } from '../../hiding/function-cases.ts'
import { givenNames } from '../../hiding/given-names.ts'
import type { Module } from '../../program/modules-below.ts'
import type { WrittenFunction } from '../../program/syntax/function-of.ts'
import type { ProgramSyntax } from '../../program/syntax/program-syntax.ts'
import { nodesIn } from '../../program/syntax/program-tree.ts'
import { returnedBy } from '../../program/syntax/returned-by.ts'
import { textOf } from '../../program/syntax/text-of.ts'
import { ofData } from './of-data.ts'

/** A choice of posts in a collection. */
export interface CollectionFilter {
	/** The collection. */
	readonly name: string
	readonly file: string
	readonly place: Place
	/** Globs of the posts that it is made from; all where it has none. */
	readonly globs: readonly string[]
	/** What posts say that it leaves out, as far as that is read. */
	readonly leftOut: HiddenFiles
}

/**
 * Reads by which keys collections leave out posts: `api.getFilteredByGlob('posts/*.md').filter((post) => !post.data.hidden)`.
 *
 * @param known Data of the site.
 * @see https://www.11ty.dev/docs/collections/#advanced-custom-filtering-and-sorting
 */
export async function collectionFilters(
	programs: readonly Module[],
	syntax: ProgramSyntax,
	known: SiteData,
): Promise<readonly CollectionFilter[]> {
	const found: CollectionFilter[] = []
	for (const { file, script } of programs)
		for (const { argument: name, given } of script.calls('addCollection')) {
			const at = given[1]?.[0]?.at
			const made = at === undefined ? undefined : syntax.functionOf(await syntax.at(file, at))
			const text = programs.find((one) => one.file === made?.program.file)?.text
			if (typeof name !== 'string' || made === undefined || text === undefined) continue
			const calls = callsIn(made.value)
			const globs = calls.flatMap(({ name, given }) =>
				name === 'getFilteredByGlob' && given ? textsIn(given) : [],
			)
			for (const { name: method, given } of calls) {
				if (method !== 'filter' || given === undefined) continue
				const choice = syntax.functionOf({ value: given, program: made.program })
				const leftOut =
					choice && choice.program === made.program ? leftOutBy(choice.value, known) : []
				const place = createPlaceOf(text)(given.start)
				if (leftOut.length > 0) found.push({ name, file: made.program.file, place, globs, leftOut })
			}
		}
	return found
}

function callsIn(written: WrittenFunction) {
	return nodesIn(written.body).flatMap(({ node }) => {
		if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return []
		const { property } = node.callee
		return property.type === 'Identifier' ? [{ name: property.name, given: node.arguments[0] }] : []
	})
}

function textsIn(node: AnyNode): readonly string[] {
	const all = node.type === 'ArrayExpression' ? node.elements : [node]
	return all.flatMap((one) => (one && textOf(one)) ?? [])
}

/** Of what `a && b` asks, each part alone leaves out those that it is not so of. */
function leftOutBy(written: WrittenFunction, known: SiteData): HiddenFiles {
	const choice = ofData(written)
	const names = choice && givenNames(choice)
	const returned = choice && returnedBy(choice)
	if (names === undefined || returned === undefined) return []
	return partsOf(returned).flatMap((part): HiddenFiles => {
		const condition: Condition = conditionIn(part, { ...known, names }, true)
		return condition.is === 'said' ? condition.any : []
	})
}

function partsOf(node: AnyNode): readonly AnyNode[] {
	return node.type === 'LogicalExpression' && node.operator === '&&'
		? [...partsOf(node.left), ...partsOf(node.right)]
		: [node]
}
