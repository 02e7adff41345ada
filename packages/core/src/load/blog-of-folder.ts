import { posix } from 'node:path'
import type { StandardSchemaV1 } from '@standard-schema/spec'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { report } from '../diagnostics/rules.ts'
import type { BlogOptions } from '../options.ts'
import type { PostParser, PostResult } from '../post/create-post-parser.ts'
import type { Post } from '../post/post.ts'
import type { Blog, Skipped } from '../query/blog.ts'
import { type BlogInput, createBlog } from '../query/create-blog.ts'
import { markdownName } from './list-files.ts'

/** What is known of a folder besides its posts. */
interface FolderParts<Data> {
	/** In the order of the results. */
	readonly files: readonly string[]
	/** Lists without a file. */
	readonly unwritten: readonly Post<Data>[]
	readonly assets: readonly string[]
	readonly content: string
	readonly folderSegments: PostParser<unknown>['folderSegments']
	/** What was found when it was listed. */
	readonly listed: readonly Diagnostic[]
	/** What lists and settings say. */
	readonly said: readonly Diagnostic[]
	/** Files that are no posts where they lie. */
	readonly leftOut: readonly Diagnostic[]
}

/** Makes a blog of what became of the files of a folder. */
export function blogOfFolder<Data>(
	results: readonly PostResult<Data>[],
	options: BlogOptions<StandardSchemaV1 | undefined>,
	{ files, unwritten, assets, content, folderSegments, listed, said, leftOut }: FolderParts<Data>,
): Blog<Data> {
	const isPost = new Set(files)
	const others = (options.leftOut ?? []).filter(({ file }) => !isPost.has(file))
	const { drafts, future, expired } = options
	return createBlog({
		...settingsIn(options),
		posts: [...results.flatMap(({ post }) => post ?? []), ...unwritten],
		assets,
		skipped: [
			...results.flatMap(({ post, diagnostics }, index): Skipped[] =>
				post ? [] : [{ file: files[index] as string, reason: reasonIn(diagnostics) }],
			),
			...listed.filter(isPostElsewhere).map(toSkipped),
			...leftOut.map(toSkipped),
			...others.map(({ file, reason }) => ({ file, reason })),
		],
		diagnostics: [
			...listed,
			...said,
			...results.flatMap(({ diagnostics }) => diagnostics),
			...leftOut,
			...others
				.filter(({ isTold }) => isTold)
				.map(({ file, reason }) => report('page-outside-posts', file, reason)),
		],
		content,
		folderSegments,
		shown: { drafts, future, expired },
	})
}

/** What a blog is to know of the options. */
const settings = [
	...(['url', 'timeZone', 'language', 'languages', 'languageFolders'] as const),
	...(['defaultLanguageInSubdir', 'taxonomies', 'urls', 'authorNames', 'tagNames'] as const),
	...(['assetFolders', 'onlyLinkedAssets', 'permalinks', 'uglyUrls'] as const),
]

type Settings = Pick<BlogInput<unknown>, (typeof settings)[number]>

function settingsIn(options: BlogOptions<StandardSchemaV1 | undefined>): Settings {
	const said = settings.filter((key) => options[key] !== undefined)
	return Object.fromEntries(said.map((key) => [key, options[key]]))
}

/** A symbolic link that is called as a post or a folder of posts is, and leads out of the content. */
function isPostElsewhere({ rule, file }: Diagnostic): boolean {
	const isNamed = markdownName.test(file) || posix.extname(file) === ''
	return rule === 'symlink-not-followed' && isNamed
}

function toSkipped({ file, message }: Diagnostic): Skipped {
	return { file, reason: message }
}

function reasonIn(diagnostics: readonly Diagnostic[]): string {
	const error = diagnostics.find(({ severity }) => severity === 'error')
	return (error ?? diagnostics.at(-1))?.message ?? 'It could not be parsed'
}
