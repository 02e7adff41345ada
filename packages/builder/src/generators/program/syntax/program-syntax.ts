import { dirname, posix } from 'node:path'
import { exportsOf, type Written } from './exports-of.ts'
import { type FindProgram, functionOf, namedValue, type WrittenFunction } from './function-of.ts'
import { nodesIn, type PlacedNode, type ProgramTree, programTree } from './program-tree.ts'

/** Programs of a site, as trees; they are parsed once one of them is asked for. */
export interface ProgramSyntax {
	/** What stands at an offset: an expression, or the value of a key there. */
	at(file: string, offset: number): Promise<Written | undefined>
	/** All parts of a program; `undefined` of one that is no JavaScript. */
	partsOf(file: string): Promise<ProgramParts | undefined>
	/** The program that another one takes names from: `./drafts`. */
	takenBy(program: ProgramTree, from: string): ProgramParts | undefined
	/** What a program exports by default. */
	exported(file: string): Promise<Written | undefined>
	/** What a name stands for, or another expression itself. */
	namedValue(found: Written): Written | undefined
	/** The function that something comes to. */
	functionOf(found: Written | undefined): Written<WrittenFunction> | undefined
}

/** The parts of a program. */
export interface ProgramParts {
	readonly program: ProgramTree
	readonly parts: readonly PlacedNode[]
}

const endings = [
	...['', '.js', '.cjs', '.mjs', '/index.js'],
	...['.ts', '.cts', '.mts', '.tsx', '.jsx', '/index.ts'],
]

/** @param programs Names of each are found in the others. */
export function programSyntax(
	programs: readonly { readonly file: string; readonly text: string }[],
): ProgramSyntax {
	let parsed: Promise<ReadonlyMap<string, ProgramTree>> | undefined
	let trees: ReadonlyMap<string, ProgramTree> = new Map()
	const treeOf = async (file: string) => {
		parsed ??= Promise.all(programs.map((one) => programTree(one.file, one.text))).then(
			(all) => new Map(all.flatMap((one) => (one ? [[one.file, one]] : []))),
		)
		trees = await parsed
		return trees.get(file)
	}
	const find: FindProgram = ({ file }, from) => {
		if (!from.startsWith('.')) return undefined
		const path = posix.join(dirname(file), from)
		// TypeScript lets one write `./drafts.js` for `drafts.ts`.
		const other = path.replace(/(?<=\.[cm]?)js$/, 'ts')
		const all = [...endings.map((ending) => path + ending), other, `${other}x`]
		return all.flatMap((one) => trees.get(one) ?? [])[0]
	}
	return {
		async at(file, offset) {
			const program = await treeOf(file)
			const node =
				program &&
				nodesIn(program.tree).find(
					(one) => one.node.start === offset && one.node.type !== 'Program',
				)?.node
			return node && { value: node.type === 'Property' ? node.value : node, program }
		},
		async partsOf(file) {
			const program = await treeOf(file)
			return program && { program, parts: nodesIn(program.tree) }
		},
		takenBy(program, from) {
			const found = find(program, from)
			return found && { program: found, parts: nodesIn(found.tree) }
		},
		async exported(file) {
			const program = await treeOf(file)
			return program && exportsOf(program).get('default')
		},
		namedValue: (found) => namedValue(found, find),
		functionOf: (found) => found && functionOf(found, find),
	}
}
