import { endOfDeclaration, isSign, type Token } from '@blog/core/script'
import { firstText } from './first-text.ts'
import { type ModuleNames, moduleNames } from './module-names.ts'

/** Enough for any helper; a site is not read as a whole. */
const most = 200

/** Where a program begins that is looked through. */
export interface Through {
	/** The function that is run, if the program has it; default: the whole. */
	readonly from: string
	/** Finds the path of what a file imports, without its ending perhaps. */
	resolve(specifier: string, file: string): string | undefined
}

/** A declaration of a module, or the whole. */
export interface ProgramPart {
	readonly file: string
	readonly module: ModuleNames
	/** Of its tokens the first, and that past the last. */
	readonly start: number
	readonly end: number
}

/**
 * Finds what a program runs: itself, and functions of the site's modules that it uses, as `getAllPosts()`.
 *
 * @param file The program, below the site's folder; `text` is what it says.
 */
export async function partsThrough(
	root: string,
	{ file, text }: { readonly file: string; readonly text: string },
	{ from, resolve }: Through,
): Promise<readonly ProgramPart[]> {
	const modules = new Map<string, Promise<ModuleNames>>()
	const moduleOf = (file: string, text?: string) => {
		const found = modules.get(file) ?? moduleNames(root, file, text)
		modules.set(file, found)
		return found
	}
	const first = await moduleOf(file, text)
	const open: Named[] = [{ file, name: first.starts.has(from) ? from : undefined }]
	const found: ProgramPart[] = []
	/** Adds a name of a module, once. */
	const add = async (specifier: string, file: string, name: string | undefined) => {
		const path = resolve(specifier, file)
		const other = path === undefined ? undefined : await firstText(root, path)
		if (other && /\.[cm]?[jt]s$/.test(other.file)) addPart({ file: other.file, name })
	}
	const addPart = (part: Named) => {
		const isNew = !open.some(({ file, name }) => file === part.file && name === part.name)
		if (isNew && open.length < most) open.push(part)
	}
	for (const { file, name } of open) {
		const module = await moduleOf(file)
		const { source, tokens, starts, imports, passed } = module
		const start = name === undefined ? 0 : starts.get(name)
		if (start === undefined) {
			for (const { from, names } of passed) {
				const original = names ? names.get(name ?? '') : name
				if (original !== undefined) await add(from, file, original)
			}
			continue
		}
		const end = name === undefined ? tokens.length : endOfDeclaration(tokens, start, source)
		found.push({ file, module, start, end })
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
interface Named {
	readonly file: string
	readonly name: string | undefined
}
