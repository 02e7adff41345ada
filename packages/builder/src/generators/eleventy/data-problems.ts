import type { GeneratorSite } from '../generator-site.ts'
import type { DataFile } from './data-file.ts'
import { ofComputed, type UntoldKey } from './untold-keys.ts'

/** A file of data, and the posts that it is for. */
export interface FoundData {
	readonly file: string
	/** A folder or a post. */
	readonly path: string
	/** As a message calls them. */
	readonly whose: 'all posts' | 'posts beside it' | 'the post beside it'
	readonly data: DataFile
}

/** The value of a key that nobody can tell: posts are hidden. */
export function valueOfUntold({
	key,
	isComputedData,
}: UntoldKey): Readonly<Record<string, unknown>> {
	if (effects[key] === undefined) return {}
	return { [isComputedData ? ofComputed + key : key]: key !== 'permalink' }
}

const effects: Readonly<Record<string, string>> = {
	permalink: 'left out, but for those that say it themselves',
	eleventyExcludeFromCollections: 'in no list',
	draft: 'kept as drafts',
}

/** Says what of a file of data is not read, and what comes of it. */
export function dataProblems({
	file,
	whose,
	data,
}: FoundData): NonNullable<GeneratorSite['problems']> {
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
		...untold.map(({ key, isComputedData, place }) => {
			const name = isComputedData ? ofComputed + key : key
			const effect = effects[key]
				? `, so ${whose} ${have === 'has' ? 'is' : 'are'} ${effects[key]}`
				: ''
			return {
				path: [],
				at: { file, ...(place && { place }) },
				message: `Expected \`${name}\` that is written out in ${file}: only running it would tell what it says${effect}`,
				hint: isComputedData
					? `Write what it says in \`eleventyComputed\` in the front matter of the posts, as in \`eleventyComputed: { ${key}: ${examples[key]} }\`.`
					: 'Write what it says in the front matter of the posts.',
			}
		}),
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

const examples: Readonly<Record<string, string>> = {
	permalink: '/about/',
	eleventyExcludeFromCollections: 'false',
	draft: 'false',
	date: '2024-10-09',
	tags: 'news',
	title: 'Notes',
	description: 'What I read',
}
