import { posix } from 'node:path'
import type { Place } from '@blog/core'
import type { GeneratorSite } from '../../generator-site.ts'
import { ofComputed, type UntoldKey } from '../keys/untold-keys.ts'
import type { DataFile } from './data-file.ts'

type Problem = NonNullable<GeneratorSite['problems']>[number]

/** A file of data, and the posts that it is for. */
export interface FoundData {
	readonly file: string
	/** A folder or a post. */
	readonly path: string
	/** As a message calls them. */
	readonly whose: 'all posts' | 'posts beside it' | 'the post beside it' | 'posts laid out in it'
	readonly data: DataFile
	/** Where it may be added by a name that is not written out. */
	readonly maybe?: AddedAt
}

/** Where data is added. */
export interface AddedAt {
	readonly file: string
	readonly place: Place
}

/** The value of a key that nobody can tell: posts are hidden. */
export function valueOfUntold({
	key,
	isComputedData,
}: UntoldKey): Readonly<Record<string, unknown>> {
	if (effects[key] === undefined) return {}
	const name = isComputedData ? ofComputed + key : key
	return key === 'permalink' ? { [name]: false, [`untold ${name}`]: true } : { [name]: true }
}

const effects: Readonly<Record<string, string>> = {
	permalink: 'left out, but for those that say it themselves',
	eleventyExcludeFromCollections: 'in no list',
	draft: 'kept as drafts',
}

/** Says what of a file of data is not read, and what comes of it. */
export function dataProblems({ file, path, whose, data, maybe }: FoundData): readonly Problem[] {
	const { values, untold, broken } = data
	if (broken !== undefined) {
		const { reason, place } = broken
		const are = whose === 'the post beside it' ? 'is' : 'are'
		return [
			{
				path: [],
				at: { file, ...(place && { place }) },
				message: `Unexpected data in ${file}: ${reason}, so ${whose} ${are} left out`,
				hint: 'Write it as JSON: it may be to hide them.',
			},
		]
	}
	const isUnread = values === undefined && untold.length === 0
	const expected = file.endsWith('.json') ? 'an object of JSON' : 'an object that is written out'
	const have = whose === 'the post beside it' ? 'has' : 'have'
	return [
		...untold.map((key) =>
			maybe ? ofUnnamed(file, key, maybe) : ofUntold(file, key, whose, path),
		),
		...(isUnread
			? [
					{
						path: [],
						at: { file },
						message: `Expected ${expected} in ${file}, so ${whose} ${have} none of its keys`,
						hint: 'Write what it says in the front matter of the posts.',
					},
				]
			: []),
	]
}

/** What is in a file by a key and not written out. */
function ofUntold(
	file: string,
	{ key, isComputedData, place }: UntoldKey,
	whose: FoundData['whose'],
	path: string,
): Problem {
	const isOne = whose === 'the post beside it'
	const effect = effects[key] ? `, so ${whose} ${isOne ? 'is' : 'are'} ${effects[key]}` : ''
	return {
		path: [],
		at: { file, ...(place && { place }) },
		message: `Expected \`${nameOf(key, isComputedData)}\` that is written out in ${file}: only running it would tell what it says${effect}`,
		hint: isComputedData
			? `Write what it says in \`eleventyComputed\` in the front matter of the posts, as in \`eleventyComputed: { ${key}: ${examples[key]} }\`${isOne || path === '' || key !== 'permalink' ? '' : inConfig(path)}.`
			: 'Write what it says in the front matter of the posts.',
	}
}

/** How a config of ours says the address of all posts of a folder. */
function inConfig(path: string): string {
	const values = { 'eleventyComputed.permalink': `/${posix.basename(path)}/{{ page.fileSlug }}/` }
	const config = JSON.stringify({ frontMatterDefaults: [{ path, values }] })
	return `, or for all of them in a blog.config.json: \`${config}\``
}

/** What may be added by a key; its hint ends without a sign, for another way. */
function ofUnnamed(file: string, { key, isComputedData, place }: UntoldKey, at: AddedAt): Problem {
	const where = place ? `${file}:${place.line}:${place.column}` : file
	return {
		path: [],
		at,
		message: `Expected names of data that are written out: one may be \`${nameOf(key, isComputedData)}\` at ${where}, so all posts are ${effects[key]}`,
		hint: "Write the names out, as in `for (const key of ['site', 'nav'])`",
		settledBy: ['exclude'],
	}
}

function nameOf(key: string, isComputedData: boolean): string {
	return isComputedData ? ofComputed + key : key
}

const examples: Readonly<Record<string, string>> = {
	permalink: '/about/',
	eleventyExcludeFromCollections: 'false',
	draft: 'false',
	date: '2024-10-09',
	tags: 'news',
	title: 'Notes',
	description: 'What I read',
}
