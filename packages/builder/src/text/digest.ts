import { createHash } from 'node:crypto'
import type { Post } from '@blog/core'

/** A short text that is another one for other bytes. */
export function hashOf(text: string | Uint8Array): string {
	return createHash('sha1').update(text).digest('base64url')
}

const posts = new WeakMap<object, string>()

/** Stands for a post: changes when its text does, or what else it is made of. */
export function postHash(post: Post<unknown>): string {
	const known = posts.get(post)
	if (known !== undefined) return known
	const hash = `${post.file} ${post.hash ?? hashOf(post.source)} ${post.visibility}`
	posts.set(post, hash)
	return hash
}

/** Deeper data is taken for a cycle. */
const DEEPEST = 200

/**
 * A short text that is another one for other data. Posts are known by their hash, functions by their source, objects of classes by
 * the name of their class.
 */
export function digest(data: unknown): string {
	const parts: string[] = []
	write(data, parts, 0)
	return hashOf(parts.join('\0'))
}

function write(value: unknown, parts: string[], depth: number): void {
	if (typeof value === 'string') parts.push('s', value)
	else if (typeof value === 'function') parts.push('f', value.name, String(value))
	else if (typeof value !== 'object' || value === null) parts.push(typeof value, String(value))
	else if (depth > DEEPEST) parts.push('deep')
	else if (Array.isArray(value)) {
		parts.push('[', String(value.length))
		for (const item of value) write(item, parts, depth + 1)
	} else writeObject(value, parts, depth)
}

function writeObject(value: object, parts: string[], depth: number): void {
	const known = posts.get(value)
	if (known !== undefined) {
		parts.push('p', known)
		return
	}
	if (isPost(value)) {
		parts.push('p', postHash(value))
		return
	}
	const prototype: unknown = Object.getPrototypeOf(value)
	if (prototype !== Object.prototype && prototype !== null) {
		parts.push('c', value.constructor?.name ?? '')
		if (value instanceof Date) parts.push(String(+value))
		else if (value instanceof RegExp || value instanceof URL) parts.push(String(value))
		return
	}
	const keys = Object.keys(value)
	parts.push('{', String(keys.length))
	for (const key of keys) {
		parts.push(key)
		write((value as Record<string, unknown>)[key], parts, depth + 1)
	}
}

function isPost(value: object): value is Post<unknown> {
	return 'summaryTree' in value && 'file' in value
}
