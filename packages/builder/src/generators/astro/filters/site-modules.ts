import type { Place } from '@blog/core'
import type { AnyNode, Program } from 'acorn'
import { firstText } from '../../program/first-text.ts'
import { type ModuleNames, moduleNames } from '../../program/module-names.ts'
import { hasTypeArguments } from '../../program/syntax/has-type-arguments.ts'
import { javascriptOf } from '../../program/syntax/javascript-of.ts'
import { placeInTyped } from '../../program/syntax/place-in-typed.ts'
import { programTree } from '../../program/syntax/program-tree.ts'
import type { Resolve } from '../routes/path-aliases.ts'
import { folded } from './folded.ts'
import { withoutModules } from './without-modules.ts'

/** A program of a site as a tree, what it asks of the build worked out. */
export interface SiteModule {
	readonly file: string
	readonly tree: Program
	readonly names: ModuleNames
	/** Its own names by those that it exports them as, where these differ. */
	readonly exported: ReadonlyMap<string, string>
	/** Where a part of it stands. */
	placeOf(node: AnyNode): Place
}

/** Programs of a site, each read once. */
export interface SiteModules {
	/** @param text What it says; default: the file is read. */
	read(file: string, text?: string): Promise<SiteModule | undefined>
	/** The program that another one takes names from; `undefined` for one of a package, or that cannot be read. */
	find(from: string, module: SiteModule): Promise<SiteModule | undefined>
}

export function siteModules(root: string, resolve: Resolve): SiteModules {
	const found = new Map<string, Promise<SiteModule | undefined>>()
	const read = (file: string, text?: string) => {
		const module = found.get(file) ?? siteModule(root, file, text)
		found.set(file, module)
		return module
	}
	return {
		read,
		async find(from, module) {
			const path = resolve(from, module.file)
			const other = path === undefined ? undefined : await firstText(root, path)
			return other && /\.[cm]?[jt]s$/.test(other.file) ? read(other.file, other.text) : undefined
		},
	}
}

async function siteModule(
	root: string,
	file: string,
	text?: string,
): Promise<SiteModule | undefined> {
	const names = await moduleNames(root, file, text)
	const alone = withoutModules(names.source, names.tokens)
	const parsed = await programTree(file, alone.text)
	const plain = parsed && hasTypeArguments(parsed.tree) ? undefined : parsed
	const code = plain ? alone.text : await javascriptOf(alone.text, file)
	const program = plain ?? (await programTree(file, code))
	if (program === undefined) return undefined
	return {
		file,
		tree: folded(program.tree),
		names,
		exported: alone.exported,
		placeOf({ start }) {
			if (plain) return names.placeAt(start)
			return placeInTyped(names.source, code, start)
		},
	}
}
