import { expect, test } from 'vitest'
import { isExecuted } from './is-executed.ts'

test.each([
	undefined,
	'',
	'module',
	' Text/JavaScript ',
	'application/x-javascript',
	'importmap',
	'speculationrules',
])('a script of type %s runs', (type) => expect(isExecuted(type)).toBe(true))

test.each([
	'application/ld+json',
	'application/json',
	'text/plain',
	'text/x-template',
	'text/javascript; charset=utf-8',
])('%s is data', (type) => expect(isExecuted(type)).toBe(false))
