/** A node of a program's tree. */
export interface Syntax {
	readonly type: string
	readonly [key: string]: unknown
}

/** Values by name. */
export type Names = ReadonlyMap<string, unknown>

/** Functions that give back a path, so that bundlers see it. */
const pathFunctions = new Set(['require', 'useBaseUrl'])
/** What bundlers make of a picture is its path. */
const pathFields = new Set(['default', 'src'])

/**
 * Tells the value of an expression that has the same one always: texts, numbers, lists and objects of them, paths of pictures.
 *
 * @param names What is known by name: imports, exports, the front matter.
 * @returns `undefined` for a program, which is not run.
 */
export function staticValue(node: unknown, names: Names): unknown {
	if (!isSyntax(node)) return undefined
	const value = (key: string) => staticValue(node[key], names)
	switch (node.type) {
		case 'Literal':
			return 'regex' in node || 'bigint' in node ? undefined : node.value
		case 'TemplateLiteral':
			return templateText(node, names)
		case 'Identifier':
			return names.get(String(node.name))
		case 'UnaryExpression': {
			const operand = value('argument')
			return node.operator === '-' && typeof operand === 'number' ? -operand : undefined
		}
		case 'BinaryExpression': {
			const [left, right] = [value('left'), value('right')]
			return node.operator === '+' ? sumOf(left, right) : undefined
		}
		case 'CallExpression':
			return isPathFunction(node.callee)
				? staticValue((node.arguments as unknown[])[0], names)
				: undefined
		case 'MemberExpression':
			return memberOf(value('object'), node)
		case 'ArrayExpression':
			return allOf(node.elements as unknown[], names)
		case 'ObjectExpression':
			return objectOf(node.properties as unknown[], names)
		default:
			return undefined
	}
}

/** Whether a value is shown as a text. */
export function isText(value: unknown): value is string | number {
	return typeof value === 'string' || typeof value === 'number'
}

/** Statements of the program that a node of MDX holds. */
export function statementsIn(data: object | undefined): readonly Syntax[] {
	const program = data && 'estree' in data ? data.estree : undefined
	return isSyntax(program) ? (program.body as readonly Syntax[]) : []
}

/** Whether a value is a node of a program's tree. */
export function isSyntax(node: unknown): node is Syntax {
	return typeof node === 'object' && node !== null && 'type' in node
}

function sumOf(left: unknown, right: unknown): string | number | undefined {
	if (!isText(left) || !isText(right)) return undefined
	return typeof left === 'number' && typeof right === 'number' ? left + right : `${left}${right}`
}

function isPathFunction(callee: unknown): boolean {
	return isSyntax(callee) && callee.type === 'Identifier' && pathFunctions.has(String(callee.name))
}

function templateText({ quasis, expressions }: Syntax, names: Names): string | undefined {
	const values = allOf(expressions as unknown[], names)
	if (values === undefined || !values.every(isText)) return undefined
	const texts = (quasis as { value: { cooked?: string } }[]).map(({ value }) => value.cooked ?? '')
	return texts.map((text, index) => `${text}${values[index] ?? ''}`).join('')
}

function memberOf(object: unknown, { computed, property }: Syntax): unknown {
	if (computed === true || !isSyntax(property)) return undefined
	const name = String(property.name)
	if (typeof object === 'string') return pathFields.has(name) ? object : undefined
	if (typeof object !== 'object' || object === null || !Object.hasOwn(object, name))
		return undefined
	return (object as Record<string, unknown>)[name]
}

function allOf(nodes: readonly unknown[], names: Names): unknown[] | undefined {
	const values = nodes.map((node) => staticValue(node, names))
	return values.includes(undefined) ? undefined : values
}

function objectOf(
	properties: readonly unknown[],
	names: Names,
): Record<string, unknown> | undefined {
	const object: Record<string, unknown> = Object.create(null)
	for (const property of properties) {
		if (!isSyntax(property) || property.type !== 'Property' || property.computed === true)
			return undefined
		const key = property.key as Syntax
		const value = staticValue(property.value, names)
		if (value === undefined) return undefined
		object[String(key.name ?? key.value)] = value
	}
	return object
}
