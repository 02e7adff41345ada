import { createHash } from 'node:crypto'
import type { Post } from '@blog/core'

/** A short text that is another one for other bytes. */
export function hashOf(text: string | Uint8Array): string {
	return createHash('sha1').update(text).digest('base64url')
}

/** Stands for a post: changes when its text does, or what else it is made of. */
export function postHash(post: Post<unknown>): string {
	return `${post.file} ${post.hash ?? hashOf(post.source)} ${post.visibility}`
}

/**
 * A short text that is another one for other data. Posts are known by their hash, functions by their source, objects of classes by
 * the name of their class.
 */
export function digest(data: unknown): string {
	const parts: string[] = []
	write(data, parts, new Set())
	return hashOf(parts.join('\0'))
}

function write(value: unknown, parts: string[], above: Set<object>): void {
	if (typeof value === 'function') parts.push('f', value.name, String(value))
	else if (typeof value !== 'object' || value === null) parts.push(typeof value, String(value))
	else if (isPost(value)) parts.push('p', postHash(value))
	else if (above.has(value)) parts.push('cycle')
	else {
		above.add(value)
		writeObject(value, parts, above)
		above.delete(value)
	}
}

function writeObject(value: object, parts: string[], above: Set<object>): void {
	if (Array.isArray(value)) {
		parts.push('[', String(value.length))
		for (const item of value) write(item, parts, above)
		return
	}
	if (value instanceof RegExp || value instanceof Date || value instanceof URL) {
		parts.push(value.constructor.name, value instanceof Date ? `${+value}` : String(value))
		return
	}
	const prototype: unknown = Object.getPrototypeOf(value)
	if (prototype !== Object.prototype && prototype !== null) {
		parts.push('c', value.constructor?.name ?? '')
		return
	}
	const keys = Object.keys(value)
	parts.push('{', String(keys.length))
	for (const key of keys) {
		parts.push(key)
		write((value as Record<string, unknown>)[key], parts, above)
	}
}

function isPost(value: object): value is Post<unknown> {
	return 'summaryTree' in value && 'file' in value
}
