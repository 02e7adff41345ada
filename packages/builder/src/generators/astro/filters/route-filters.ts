import type { AnyNode } from 'acorn'
import { isFunction } from '../../program/syntax/function-of.ts'
import { called } from './called.ts'
import { isDataKey } from './entry-names.ts'
import { type MadeOf, mostOf } from './made-of.ts'
import { exportsOf, functionAt, originsOf } from './origins.ts'
import type { PostSource } from './post-source.ts'
import { putInto } from './put-into.ts'
import { returned } from './returned.ts'
import { calledScope, type Origin, type Scope } from './scope.ts'
import type { SiteModule, SiteModules } from './site-modules.ts'
import type { Walk } from './walk.ts'

/** What a page does to the posts of a collection before it is made for each of them. */
export interface RouteFilters {
	/** Functions that tell which of them it is made for. */
	readonly filters: readonly Origin[]
	/** Where it tells so in another way. */
	readonly untold: readonly Origin[]
	/** Whether it is made for them, and not for what they say, such as their tags. */
	readonly isOfEntries: boolean
}

/** More steps than any page takes. */
const most = 2000

/**
 * Follows what `getStaticPaths` of a page returns back to the posts: `(await getCollection('blog', isShown)).filter(isOurs).map(…)`, also by functions of the site's modules.
 *
 * @param source What gives them.
 * @returns `undefined` if it is made of none of them.
 */
export async function routeFilters(
	page: SiteModule,
	source: PostSource,
	modules: SiteModules,
): Promise<RouteFilters | undefined> {
	const open = new Set<AnyNode>()
	let steps = 0
	const walk: Walk = {
		...{ source, modules, filters: [], untold: [] },
		async follow(value, scope) {
			if (open.has(value) || ++steps > most) return undefined
			open.add(value)
			const found = await step(value, scope, walk)
			open.delete(value)
			return found
		},
		async any(all, scope) {
			const found: (MadeOf | undefined)[] = []
			for (const one of all) if (one) found.push(await walk.follow(one, scope))
			return mostOf(found)
		},
	}
	const found: (MadeOf | undefined)[] = []
	for (const one of await exportsOf('getStaticPaths', page, modules)) {
		const { value, scope } = (await functionAt(one, modules)) ?? one
		const isOfNone = isFunction(value) && returned(value).every(isEmpty)
		found.push(isOfNone ? 'parts' : await walk.follow(value, scope))
	}
	const made = mostOf(found)
	const [filters, untold] = [unique(walk.filters), unique(walk.untold)]
	return made && { filters, untold, isOfEntries: made !== 'parts' }
}

/** `if (import.meta.env.PROD) return []` */
function isEmpty(node: AnyNode): boolean {
	return node.type === 'ArrayExpression' && node.elements.length === 0
}

async function step(value: AnyNode, scope: Scope, walk: Walk): Promise<MadeOf | undefined> {
	const { follow, any } = walk
	switch (value.type) {
		case 'AwaitExpression':
		case 'SpreadElement':
			return follow(value.argument, scope)
		case 'ChainExpression':
			return follow(value.expression, scope)
		case 'ConditionalExpression':
			return any([value.consequent, value.alternate], scope)
		case 'LogicalExpression':
			return any([value.left, value.right], scope)
		case 'AssignmentExpression':
			return follow(value.right, scope)
		case 'ArrayExpression':
			return any(value.elements, scope)
		case 'MemberExpression': {
			const found = await follow(value.object, scope)
			return found && isDataKey(value.property) ? 'parts' : found
		}
		case 'Identifier':
			return named(value.name, scope, walk)
		case 'CallExpression':
			return called(value, scope, walk)
		case 'NewExpression':
			return any(value.arguments, scope)
		default:
			return isFunction(value) ? any(returned(value), calledScope({ value, scope }, [])) : undefined
	}
}

/** Follows all that a name stands for, and what is put into it. */
async function named(name: string, scope: Scope, walk: Walk): Promise<MadeOf | undefined> {
	const found: (MadeOf | undefined)[] = []
	for (const one of await originsOf(name, scope, walk.modules)) {
		if (isFunction(one.value)) continue
		found.push(await walk.follow(one.value, one.scope), await putInto(name, one.scope, walk))
	}
	return mostOf(found)
}

/** Each once: what is made anew of a part stands where that does. */
function unique(all: readonly Origin[]): readonly Origin[] {
	const placeOf = ({ value: { start, end }, scope }: Origin) =>
		[scope.module.file, start, end].join(' ')
	return [...new Map(all.map((one) => [placeOf(one), one])).values()]
}
