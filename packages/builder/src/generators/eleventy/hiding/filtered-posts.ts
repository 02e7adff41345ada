import { join } from 'node:path'
import { readFrontMatter } from '@blog/core'
import { excluder, listFiles } from '@blog/core/node'
import { isDraftKey, type Requirement } from '../../hiding/condition.ts'
import type { SiteData } from '../../hiding/condition-in.ts'
import type { Module } from '../../program/modules-below.ts'
import type { ProgramSyntax } from '../../program/syntax/program-syntax.ts'
import { ifThere, readIfThere } from '../../read-if-there.ts'
import type { EleventySite } from '../eleventy-site.ts'
import { type CollectionFilter, collectionFilters } from './collection-filters.ts'

type Values = Readonly<Record<string, unknown>>

/**
 * Tells of posts that a collection leaves out by what they say, and that lists have here. What other collections choose by the same key is sorted, and not hidden.
 *
 * @param content The folder of posts.
 * @param exclude Regular expressions of what in it is not read.
 * @param known Data of the site.
 */
export async function filteredPosts(
	root: string,
	content: string,
	exclude: readonly string[],
	programs: readonly Module[],
	syntax: ProgramSyntax,
	known: SiteData,
): Promise<EleventySite['problems']> {
	const found = await collectionFilters(programs, syntax, known)
	const chosen = new Set(
		found.flatMap(({ leftOut }) => leftOut.flat()).flatMap((one) => (isAsked(one) ? [] : one.key)),
	)
	const hiding = found
		.map((one) => ({ ...one, leftOut: one.leftOut.filter((all) => isHiding(all, chosen)) }))
		.filter(({ leftOut }) => leftOut.length > 0)
	if (hiding.length === 0) return []
	const posts = await saidByPosts(root, content, exclude)
	const problems = await Promise.all(
		hiding.map(async (one) => {
			const isOfGlobs = await excluder(one.globs)
			const files = posts.flatMap(([file, values]) =>
				(one.globs.length === 0 || isOfGlobs(file)) && isLeftOut(values, one) ? [file] : [],
			)
			return ofFilter(one, files)
		}),
	)
	return problems.flat()
}

/** Whether a key is asked for that a post says, and not for what it does not. */
function isAsked({ value, isNot }: Requirement): boolean {
	return !isNot && value !== null
}

function isHiding(all: readonly Requirement[], chosen: ReadonlySet<string>): boolean {
	return all.some(isAsked) && !all.some((one) => isDraftKey(one) || chosen.has(one.key))
}

/** What posts say themselves that are in lists. */
async function saidByPosts(root: string, content: string, exclude: readonly string[]) {
	const isExcluded = await excluder([], exclude, content)
	const read = (path: string) => listFiles(path, content, isExcluded)
	const { markdown = [] } = (await ifThere(join(root, content), read)) ?? {}
	const all = await Promise.all(
		markdown.map(async (file): Promise<readonly [string, Values]> => {
			const text = (await readIfThere(join(root, file))) ?? ''
			return [file, readFrontMatter(text, file, 'javascript').values]
		}),
	)
	return all.filter(([, values]) => isListed(values))
}

function isListed(values: Values): boolean {
	const { draft, permalink, unlisted, eleventyExcludeFromCollections } = values
	const isOut = [draft, eleventyExcludeFromCollections].some(Boolean) || permalink === false
	return !isOut && unlisted === undefined
}

function isLeftOut(values: Values, { leftOut }: CollectionFilter): boolean {
	return leftOut.some((all) =>
		all.every(({ key, isNot, ...one }) => {
			const said = values[key]
			const isSaid = 'value' in one ? (said ?? null) === one.value : Boolean(said)
			return isSaid !== Boolean(isNot)
		}),
	)
}

function ofFilter(
	{ name, file, place, leftOut }: CollectionFilter,
	[first, ...others]: readonly string[],
): EleventySite['problems'] {
	if (first === undefined) return []
	const keys = [...new Set(leftOut.flat().map(({ key }) => `\`${key}\``))].join(', ')
	const more = others.length === 0 ? '' : ` and ${others.length} more`
	return [
		{
			path: [],
			at: { file, place },
			message: `Unexpected filter by ${keys} in the collection \`${name}\`: lists here are not made of collections, so they have \`${first}\`${more}, which it leaves out`,
			hint: 'Write `unlisted: true` in the posts that no list is to have, or `unlisted: false` in those that lists may.',
		},
	]
}
