import { isSign, type ScriptValue, type Token } from '@blog/core/script'
import { endOfDeclaration, type ModuleNames, moduleNames } from './module-names.ts'
import { firstText } from './read-modules.ts'

/** Enough for any helper; a site is not read as a whole. */
const most = 200

/** Where a program begins that is looked through. */
export interface Through {
	/** The function that is run, if the program has it; default: the whole. */
	readonly from: string
	/** Finds the path of what a file imports, without its ending perhaps. */
	resolve(specifier: string, file: string): string | undefined
}

/**
 * Finds what calls of a function are given, in a program and in functions of the site's modules that it uses: `getAllPosts()`, which calls `getCollection('post')`.
 *
 * @param file The program, below the site's folder; `text` is what it says.
 * @returns First arguments, of those that are written out.
 */
export async function callsThrough(
	method: string,
	root: string,
	{ file, text }: { readonly file: string; readonly text: string },
	{ from, resolve }: Through,
): Promise<readonly ScriptValue['value'][]> {
	const modules = new Map<string, Promise<ModuleNames>>()
	const module = (file: string, text?: string) => {
		const found = modules.get(file) ?? moduleNames(root, file, text)
		modules.set(file, found)
		return found
	}
	const start = await module(file, text)
	const open: Part[] = [{ file, name: start.starts.has(from) ? from : undefined }]
	const found: ScriptValue['value'][] = []
	/** Adds a name of a module, once. */
	const add = async (specifier: string, file: string, name: string | undefined) => {
		const path = resolve(specifier, file)
		const other = path === undefined ? undefined : await firstText(root, path)
		if (other && /\.[cm]?[jt]s$/.test(other.file)) addPart({ file: other.file, name })
	}
	const addPart = (part: Part) => {
		const isNew = !open.some(({ file, name }) => file === part.file && name === part.name)
		if (isNew && open.length < most) open.push(part)
	}
	for (const { file, name } of open) {
		const { tokens, starts, imports, passed, script } = await module(file)
		const start = name === undefined ? 0 : starts.get(name)
		if (start === undefined) {
			for (const { from, names } of passed) {
				const original = names ? names.get(name ?? '') : name
				if (original !== undefined) await add(from, file, original)
			}
			continue
		}
		const end = name === undefined ? tokens.length : endOfDeclaration(tokens, start)
		const [first, last] = [tokens[start]?.at ?? 0, tokens[end]?.at ?? Number.POSITIVE_INFINITY]
		for (const call of script.calls(method))
			if (call.argument !== undefined && call.at >= first && call.at < last)
				found.push(call.argument)
		for (let index = start; index < end; index++) {
			const { kind, text } = tokens[index] as Token
			if (kind !== 'word' || isSign(tokens[index - 1], '.')) continue
			const imported = imports.get(text)
			if (imported) {
				const isAll = imported.exported === '*'
				await add(imported.from, file, isAll ? tokens[index + 2]?.text : imported.exported)
			} else if (starts.has(text)) addPart({ file, name: text })
		}
	}
	return found
}

/** A file, and which of its names; without one the whole. */
interface Part {
	readonly file: string
	readonly name: string | undefined
}
