import type { Read, Reading } from './reading.ts'
import { closingAt } from './script-brackets.ts'
import { isSign, type Token } from './script-token.ts'
import { computed, elsewhere, placedAt } from './script-value.ts'

/** A constant, and what it leads to: `site`, `site.url`, `site['url']`, `process.env.URL`. */
export function nameAt(
	tokens: readonly Token[],
	start: number,
	{ scope, itemAt }: Reading,
	depth: number,
): Read {
	const path = [tokens[start]?.text ?? '']
	let next = start + 1
	for (let member = memberAt(tokens, next); member; member = memberAt(tokens, next)) {
		path.push(member.name)
		next = member.next
	}
	// That it is there, TypeScript is told.
	if (isSign(tokens[next], '!')) next++
	const at = tokens[start]?.at ?? 0
	const [first = '', second, third] = path
	if (path.length === 1 && scope.through?.has(first) && isSign(tokens[next], '(')) {
		const { found } = itemAt(tokens, next + 1, depth + 1)
		return { found: { ...found, at }, next: closingAt(tokens, next) + 1 }
	}
	const isEnv = first === 'process' && second === 'env' && path.length === 3
	const isAsked = third !== undefined && (!scope.isEnvPart || Object.hasOwn(scope.env ?? {}, third))
	if (isEnv && scope.env && isAsked) return { found: { at, value: scope.env[third] }, next }
	const named = scope.named(path, depth + 1)
	if (named?.at === elsewhere) return { found: placedAt(named, at), next }
	return { found: { at, value: named ? named.value : computed }, next }
}

/** `.name`, `?.name` and `['name']`. */
function memberAt(tokens: readonly Token[], index: number) {
	const [sign, name] = [tokens[index], tokens[index + 1]]
	if (isSign(sign, '.') || isSign(sign, '?.'))
		return name?.kind === 'word' ? { name: name.text, next: index + 2 } : undefined
	const isText = name?.kind === 'text' && !name.parts && isSign(tokens[index + 2], ']')
	return isSign(sign, '[') && isText ? { name: name.text, next: index + 3 } : undefined
}
