import { createPlaceOf, type Place } from '@blog/core'
import {
	closingAt,
	computed,
	isOpening,
	isSign,
	memberAlong,
	plainValue,
	type Scope,
	type ScriptValue,
	type Token,
	tokensOf,
} from '@blog/core/script'
import { type MemberCall, type MemberUse, memberUses } from './member-uses.ts'
import { callsOf, type ScriptCall } from './script-calls.ts'
import { scriptConstants } from './script-constants.ts'
import { declarationsIn, importsIn } from './script-declarations.ts'
import { unreadIn, untoldIn, untoldSettings } from './script-members.ts'
import { callAt, objectFinder } from './script-object.ts'
import { resultsAt } from './script-results.ts'

/** What a config that is a program says, as far as it is written out. */
export interface Script {
	readonly tokens: readonly Token[]
	/** Without what would have to be computed; empty if it is no object. */
	readonly values: Readonly<Record<string, unknown>>
	/** Whether it is an object that is written out. */
	readonly isRead: boolean
	/** Whether a setting is there, and only running the program would tell what it is. */
	isComputed(...path: readonly string[]): boolean
	/** Where it comes to something that is not written out, and that may have a setting; `undefined` if nothing can. */
	unreadAt(path: readonly string[]): Place | undefined
	/** Where what a setting says is not written out, of a list also an item; `undefined` if all is, or nothing has it. */
	untoldAt(path: readonly string[]): Place | undefined
	/** Paths of what is not written out: `site.env`, and `site` where something is taken in that is not written out. An empty one is the whole. */
	readonly untold: readonly string[]
	/** Where a setting stands. */
	placeOf(path: readonly string[]): Place | undefined
	/** Calls of a method in it. */
	calls(method: string): readonly Placed<ScriptCall>[]
	/** Places at which it names a member, and what is called on that there; by `readings` it gets no other name. */
	uses(member: string, readings?: ReadonlySet<string>): readonly PlacedUse[]
	/** A constant that it exports. */
	exported(name: string): ScriptValue | undefined
	/** The same program, with the modules that it imports, read in another way. */
	readAs(reading: ScriptReading): Script
	/** Modules that it takes names from: `./src/config`. */
	readonly imports: readonly string[]
	/** Where an offset of it is. */
	placeAt(offset: number): Place
}

type Placed<T> = T & { readonly place: Place }
type PlacedUse = Placed<Omit<MemberUse, 'calls'>> & {
	readonly calls: readonly Placed<MemberCall>[]
}

/** How what is not written out plainly is read. */
export type ScriptReading = Pick<Scope, 'env' | 'isEnvPart' | 'conditions'>

/** What a program is read with. */
export interface ScriptOptions extends ScriptReading {
	/** What it imports, by how it says it. */
	readonly modules?: ReadonlyMap<string, Script>
	/** What is read if there is an export of that name. Default: its default export. */
	readonly name?: string
	/** Functions that are known: a call of `glob({ base })` is what it is given. Default none. */
	readonly through?: ReadonlySet<string>
}

/**
 * Reads what a program exports without running it: `export default { title: 'Notes' }`, also in `defineConfig(…)`, in a constant, or returned by a function. Names of constants
 * are followed, here and in `modules`, with what is assigned to their members (`config.title = 'Notes'`); `process.env.NAME` is asked.
 */
export function readScript(source: string, options: ScriptOptions = {}): Script {
	const { modules, name, through, env = {}, isEnvPart, conditions } = options
	const tokens = tokensOf(source)
	const imports = importsIn(tokens)
	const starts = declarationsIn(tokens)
	const imported = (from: string, name: string) => modules?.get(from)?.exported(name)
	const constants = scriptConstants(tokens, {
		starts,
		imports,
		source,
		imported,
		env,
		...(isEnvPart && { isEnvPart }),
		...(through && { through }),
		...(conditions && { conditions }),
	})
	const objectAt = objectFinder(tokens, starts, constants)
	const placeAt = createPlaceOf(source)
	const placed = <T extends { readonly at: number }>(one: T) => ({ ...one, place: placeAt(one.at) })
	const own = name === undefined ? undefined : (starts.get(name) ?? memberIn(tokens, name))
	const exported = exportIn(tokens)
	const start = own ?? exported
	const root = start === undefined ? undefined : objectAt(start)
	const at = (path: readonly string[]) => root && memberAlong(root, path)
	const exports = [own, exported].filter((one) => one !== undefined)
	const results =
		exports.length === 0 && tokens.length > 0
			? [0]
			: exports.flatMap((one) => resultsAt(tokens, one, starts))
	return {
		tokens,
		values: (root && (plainValue(root) as Record<string, unknown>)) ?? {},
		isRead: root !== undefined,
		isComputed: (...path) => at(path)?.value === computed,
		unreadAt(path) {
			const found = results.flatMap((index) => {
				const isCall = tokens[index]?.kind === 'word' && callAt(tokens, index) !== undefined
				const object = isCall ? undefined : objectAt(index)
				const unread = object ? unreadIn(object, path) : (tokens[index]?.at ?? 0)
				const isOther = object?.at !== root?.at && object && memberAlong(object, path)
				return unread ?? (isOther ? object.at : [])
			})[0]
			return found === undefined ? undefined : placeAt(found)
		},
		untoldAt(path) {
			const found = root ? untoldIn(root, path) : tokens[exported ?? 0]?.at
			return found === undefined ? undefined : placeAt(found)
		},
		get untold() {
			const isOne = results.length === 1 && root !== undefined
			return isOne ? untoldSettings(root) : ['']
		},
		placeOf(path) {
			const found = at(path)
			return found && placeAt(found.at)
		},
		calls: (method) => callsOf(method, tokens, constants.scope()).map(placed),
		uses: (member, readings) =>
			memberUses(member, tokens, constants.scope(), readings).map(({ calls, ...use }) => ({
				...placed(use),
				calls: calls.map(placed),
			})),
		exported: (word) => (word === 'default' ? root : constants.named(word)),
		readAs: (reading) =>
			readScript(source, {
				...options,
				...reading,
				...(modules && {
					modules: new Map([...modules].map(([from, script]) => [from, script.readAs(reading)])),
				}),
			}),
		imports: [...new Set([...imports.values()].map(({ from }) => from))],
		placeAt,
	}
}

/** Index where the value of the default export begins; a file of JSON is one. */
function exportIn(tokens: readonly Token[]): number | undefined {
	if (isSign(tokens[0], '{') && closingAt(tokens, 0) === tokens.length - 1) return 0
	let found: number | undefined
	for (let index = 0; index < tokens.length; index++) {
		const [a, b, c, d] = tokens.slice(index, index + 4)
		if (a?.text === 'export' && b?.text === 'default') found = index + 2
		if (a?.text === 'module' && c?.text === 'exports' && isSign(d, '=')) found = index + 4
		if (isOpening(a)) index = closingAt(tokens, index)
		else if (b === undefined) break
	}
	return found
}

/** Where the value of `module.exports.config = …` begins. */
function memberIn(tokens: readonly Token[], name: string): number | undefined {
	const found = tokens.findIndex(
		({ kind, text }, index) =>
			kind === 'word' &&
			text === 'exports' &&
			isSign(tokens[index + 1], '.') &&
			tokens[index + 2]?.text === name &&
			isSign(tokens[index + 3], '='),
	)
	return found < 0 ? undefined : found + 4
}
