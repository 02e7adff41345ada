import type { Context, Liquid, TagToken, Template, TopLevelToken } from 'liquidjs'
import { codeAsHtml } from '../code-as-html.ts'

/** Register of a context that says whether the text around a tag is HTML. */
export const IS_HTML = 'isHtml'

/**
 * Jekyll's `highlight`: a fence that is a block of its own, and part of the list or quote that the tag stands in.
 *
 * @see https://jekyllrb.com/docs/liquid/tags/#code-snippet-highlighting
 */
export const highlightTag = {
	parse(tag: TagToken, remaining: TopLevelToken[]): void {
		this.start = tag
		this.info = infoOf(tag.args)
		const block = blockOf(this.liquid, 'highlight', remaining)
		this.templates = block.templates
		this.end = block.end
	},
	*render(context: Context): Generator<unknown, string, string> {
		const code = yield this.liquid.renderer.renderTemplates(this.templates, context)
		if (context.getRegister(IS_HTML) === true) return codeAsHtml(code, this.info.split(' ')[0])
		const indent = indentBefore(this.start)
		const fence = fenced(this.info, code, indent)
		return before(this.start, indent) + fence + after(this.end, indent)
	},
	liquid: undefined as unknown as Liquid,
	info: '',
	templates: [] as readonly Template[] as Template[],
	start: undefined as unknown as TagToken,
	end: undefined as unknown as TagToken,
}

/** `ruby linenos mark_lines="1 3-4"` as fences have it. */
function infoOf(args: string): string {
	const [language = '', ...others] = args
		.trim()
		.replace(/^["']/, '')
		.split(/[\s"']+/)
	const marked = /\bmark_lines\s*=\s*["']([\d\s,-]+)["']/.exec(args)?.[1]
	return [
		language,
		...(others.some((one) => /^linenos(?:=|$)/.test(one)) ? ['showLineNumbers'] : []),
		...(marked === undefined ? [] : [`hl_lines="${marked.trim()}"`]),
	].join(' ')
}

function blockOf(engine: Liquid, name: string, remaining: TopLevelToken[]) {
	const templates: Template[] = []
	let end: TagToken | undefined
	engine.parser
		.parseStream(remaining)
		.on<TagToken>(`tag:end${name}`, function (token) {
			end = token
			this.stop()
		})
		.on('template', (template: Template) => {
			templates.push(template)
		})
		.start()
	if (end === undefined) throw new Error(`tag ${name} not closed`)
	return { templates, end }
}

/** A fence longer than any in the code, whose lines are indented as it is. */
function fenced(info: string, code: string, indent: string): string {
	const ticks = code.match(/`{3,}/g) ?? []
	const fence = '`'.repeat(Math.max(3, ...ticks.map(({ length }) => length + 1)))
	const lines = code.replace(/^(?:[^\S\n]*\n)+|\s+$/g, '').split('\n')
	// The last line is that of the end.
	if (lines.at(-1) === indent.trimEnd()) lines.pop()
	return [`${fence}${info}`, ...unindented(lines, indent), fence].join(`\n${indent}`)
}

/** Lines that begin as the tag does are written below it; others count from the margin. */
function unindented(lines: readonly string[], indent: string): readonly string[] {
	const isBelow = lines.every((line) => line.startsWith(indent) || line === indent.trimEnd())
	return isBelow ? lines.map((line) => line.slice(indent.length)) : lines
}

/** What the next lines must begin with to be part of the same list or quote. */
function indentBefore(tag: TagToken): string {
	return marksOf(lineBefore(tag)).replace(/[^\s>]/g, ' ')
}

function lineBefore({ input, begin }: TagToken): string {
	return input.slice(input.lastIndexOf('\n', begin - 1) + 1, begin)
}

function marksOf(line: string): string {
	return /^[\s>]*(?:(?:[-*+]|\d+[.)])[\s>]+)*/.exec(line)?.[0] ?? ''
}

/** Ends what stands before on the line. `{%-` has nothing to take away: white space there is what makes a block. */
function before(tag: TagToken, indent: string): string {
	const { input, begin, trimLeft } = tag
	const taken = trimLeft ? (/\s*$/.exec(input.slice(0, begin))?.[0] ?? '') : ''
	const line = lineBefore(tag)
	return taken + (marksOf(line) === line ? '' : `\n${indent.trimEnd()}\n${indent}`)
}

function after({ input, end, trimRight }: TagToken, indent: string): string {
	const space = /^\s*/.exec(input.slice(end))?.[0] ?? ''
	const taken = trimRight ? space : ''
	const isLast = space.includes('\n') || end + space.length === input.length
	return taken + (isLast ? '' : `\n${indent.trimEnd()}\n${indent}`)
}
