import type { VueOptions } from './vue-options.ts'

/** A file, or a part of one, that a post of VitePress shows. */
export interface FileReference {
	/** As written. */
	readonly name: string
	/** Relative to the folder that is loaded; `undefined` for one outside. */
	readonly path: string | undefined
	readonly region?: string | undefined
}

/** `<!--@include: ./a.md{3,}-->`, anywhere in a text. */
export const includeForm = /<!--[ \t]*@include:((?:(?!<!--|-->)[^\r\n])*)-->/g
/** `<<< @/a.js#region{2,4 ts} [Title]`, a line of its own. */
export const snippetForm = /^([ \t]*)<<<[ \t]*(\S(?:[^\r\n]*[^ \t\r\n])?)[ \t]*$/

/** https://vitepress.dev/guide/markdown#markdown-file-inclusion */
export function readInclude(
	written: string,
	from: string,
	options: VueOptions,
): FileReference & { readonly range?: readonly [number | undefined, number | undefined] } {
	const [, name = '', region, first, last] =
		/^(.*?)(?:#([\w-]+))?(?:\{(\d{0,6}),(\d{0,6})\})?$/.exec(written.trim()) ?? []
	return {
		name,
		path: pathOf(name, from, options),
		region,
		...(first !== undefined && { range: [Number(first) || undefined, Number(last) || undefined] }),
	}
}

/** https://vitepress.dev/guide/markdown#import-code-snippets */
export function readSnippet(
	written: string,
	from: string,
	options: VueOptions,
): FileReference & { readonly info: string; readonly title: string | undefined } {
	const [, name = '', region, inBraces = '', title] =
		/^([^#{[]*[^\s#{[])(?:#([\w-]+))?(?: ?\{([^}]*)\})? ?(?:\[(.+)\])?$/.exec(written) ?? []
	const [, lines, language, attributes = ''] =
		/^(\d+(?:[,-]\d+)*)? ?(\S+)? ?(\S+)?$/.exec(inBraces) ?? []
	const extension = /\.([a-z\d]+)$/.exec(name)?.[1] ?? ''
	const marked = lines === undefined ? '' : `{${lines}}`
	return {
		name,
		path: pathOf(name, from, options),
		region,
		title,
		info: [language ?? extension, marked, attributes].filter(Boolean).join(' '),
	}
}

/** Lists the files that a post shows parts of. */
export function referencedFiles(
	text: string,
	file: string,
	options: VueOptions,
): readonly string[] {
	const includes = [...text.matchAll(includeForm)].map(([, written = '']) =>
		readInclude(written, file, options),
	)
	const snippets = text.split(/\r?\n/).flatMap((line) => {
		const written = snippetForm.exec(line)?.[2]
		return written === undefined ? [] : [readSnippet(written, file, options)]
	})
	return [...includes, ...snippets].flatMap(({ path }) => path ?? [])
}

function pathOf(name: string, from: string, { root = '' }: VueOptions): string | undefined {
	const isOfRoot = name.startsWith('@')
	const segments = (isOfRoot ? root : from.replace(/[^/]*$/, '')).split('/').filter(Boolean)
	for (const segment of name.replace(/^@/, '').split('/')) {
		if (segment === '..') {
			if (segments.pop() === undefined) return undefined
		} else if (segment !== '.' && segment !== '') segments.push(segment)
	}
	return segments.join('/')
}
