import { isDraftKey, type Requirement } from '../../hiding/condition.ts'
import { functionCases, type HiddenFiles } from '../../hiding/function-cases.ts'
import { isFunction, type WrittenFunction } from '../../program/syntax/function-of.ts'
import { nodesIn } from '../../program/syntax/program-tree.ts'
import { askedOf } from './asked-keys.ts'
import { conjuncts } from './conjuncts.ts'
import { withoutDouble } from './doubles.ts'
import { type EntryFunction, entryFunction } from './entry-function.ts'
import { inlined } from './inlined.ts'
import { functionAt } from './origins.ts'
import { withOuterNames } from './outer-names.ts'
import { returned } from './returned.ts'
import { calledScope, isParameter, namesIn, type Origin, type Scope } from './scope.ts'
import type { SiteModules } from './site-modules.ts'

/** What a filter of posts hides. */
export interface FilterHides {
	readonly hidden: HiddenFiles
	/** Whether it may hide others, which only running it would tell. */
	readonly isUntold: boolean
	/** Of those the ones that it may hide by what nobody else knows of them; an empty list for all. */
	readonly doubtful: HiddenFiles
}

const nothing: FilterHides = { hidden: [], isUntold: false, doubtful: [] }
const untold: FilterHides = { hidden: [], isUntold: true, doubtful: [[]] }

/** Reads which posts a filter hides: `({ data }) => !data.wip`, `isShown`, also of another program of the site. */
export async function filterHides(
	filter: Origin,
	modules: SiteModules,
	depth = 0,
): Promise<FilterHides> {
	if (depth > 8) return untold
	const found = await filterFunction(filter, modules)
	if (found === undefined) return isOfAll(filter) ? nothing : untold
	const { scope } = found
	const whole = { value: await inlined(found, modules), scope }
	const parts = conjuncts(
		await withOuterNames(whole, modules, filter.value.type === 'CallExpression'),
	).map(async (written) => {
		const inner = await calledIn(written, scope, modules)
		if (inner) return filterHides(inner, modules, depth + 1)
		return partHides(written, scope)
	})
	const all = await Promise.all(parts)
	return {
		hidden: all.flatMap(({ hidden }) => hidden),
		isUntold: all.some(({ isUntold }) => isUntold),
		doubtful: all.flatMap(({ doubtful }) => doubtful),
	}
}

/** The function that a filter is, also where another one makes it: `isIn('blog')`. */
async function filterFunction(
	{ value, scope }: Origin,
	modules: SiteModules,
): Promise<Origin<WrittenFunction> | undefined> {
	const found = await functionAt({ value, scope }, modules)
	if (found || value.type !== 'CallExpression' || value.callee.type === 'Super') return found
	const maker = await functionAt({ value: value.callee, scope }, modules)
	const [made, ...others] = maker ? returned(maker.value) : []
	if (!maker || !made || others.length > 0 || !isFunction(made)) return undefined
	const given = value.arguments.map((one) => ({ value: one, scope }))
	return { value: made, scope: calledScope(maker, given) }
}

/** `Boolean` */
function isOfAll({ value }: Origin): boolean {
	if (value.type === 'Literal') return value.value === null
	return value.type === 'Identifier' && /^(?:Boolean|undefined)$/.test(value.name)
}

/** The function that a part of a filter asks, given the entry: `isShown(post)`. */
async function calledIn(
	{ body, params }: WrittenFunction,
	scope: Scope,
	modules: SiteModules,
): Promise<Origin<WrittenFunction> | undefined> {
	const call = withoutDouble(body)
	const [first] = params
	if (call.type !== 'CallExpression' || first?.type !== 'Identifier') return undefined
	const [given, ...others] = call.arguments
	const isEntry = given?.type === 'Identifier' && given.name === first.name && others.length === 0
	return isEntry && call.callee.type !== 'Super'
		? functionAt({ value: call.callee, scope }, modules)
		: undefined
}

function partHides(written: WrittenFunction, scope: Scope): FilterHides {
	if (written.async) return nothing
	const entry = entryFunction(written)
	// By its place in the list, or to show none twice, a post is hidden by no key.
	const isOfList = isChosen(written, scope) || written.params.length > 1
	if (entry === undefined) return isOfList ? { ...untold, doubtful: [] } : untold
	const known = { globals: [], changed: new Set<string>(), names: entry.names }
	const cases = functionCases(entry.written, known, { hides: false }, () => true)
	// What is asked for comes from outside: there is a page for each.
	if (cases === undefined) {
		const { keys, isWhole, isJudged } = askedOf(entry.written)
		if (isJudged || isChosen(written, scope)) return nothing
		const doubtful = keys.map((key) => [{ key, value: null, isNot: true as const }])
		return { hidden: [], isUntold: true, doubtful: isWhole ? [[]] : doubtful }
	}
	const guarded = cases.hidden
		.filter((all) => !all.some(isDraftKey))
		.map((all) => ofSaid(all, entry))
	return {
		hidden: guarded.map(({ all }) => all),
		isUntold: guarded.some(({ isGuarded }) => isGuarded),
		doubtful: [],
	}
}

/** Of a key that may be of something else than the front matter only what a post says itself hides it. */
function ofSaid(all: readonly Requirement[], { direct }: EntryFunction) {
	const keys = all.filter(({ key, isNot }) => isNot && direct.has(key)).map(({ key }) => key)
	const said = keys.map((key): Requirement => ({ key, value: null, isNot: true }))
	return { all: [...all, ...said], isGuarded: keys.length > 0 }
}

/** Whether a filter asks for what the function that it stands in is given: `(post) => post.data.lang === lang`. */
function isChosen({ body, params }: WrittenFunction, scope: Scope): boolean {
	const own = params.flatMap(namesIn)
	return nodesIn(body).some(
		({ node }) =>
			node.type === 'Identifier' && !own.includes(node.name) && isParameter(node.name, scope),
	)
}
