/** Of an element of Vue whose content may not be shown: what says so. */
export interface Condition {
	/** As written. */
	readonly written: string
	/** It is never shown, and there is nothing to tell. */
	readonly isFalse?: boolean
}

const directive =
	/\s(v-(?:if|else-if|else|show|for|text|html))(?=[\s=/>]|$)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|(\S+)))?/g
const slot = /\s((?:#|v-slot:)[\w-]+|v-slot)(?=[\s=/>]|$)/

/**
 * Finds what decides whether the content of an element is shown: `v-if` and its like, the name of a slot. A `<template>` that says nothing is never shown.
 *
 * @returns `undefined` if it is shown.
 * @see https://vuejs.org/api/built-in-directives.html
 */
export function conditionOf(name: string, attributes: string): Condition | undefined {
	if (/\sv-pre(?=[\s=/>]|$)/.test(attributes)) return undefined
	const found = [...attributes.matchAll(directive)].map(
		([, written = '', ...values]) =>
			({ written, value: values.find((value) => value !== undefined)?.trim() }) as const,
	)
	const isConstant = ({ written }: { written: string }) => /^v-(?:if|show)$/.test(written)
	const isFalse = found.find((one) => isConstant(one) && one.value === 'false')
	if (isFalse) return { written: isFalse.written, isFalse: true }
	const unknown = found.find((one) => !(isConstant(one) && one.value === 'true'))
	if (unknown) return { written: unknown.written }
	if (name !== 'template' || found.length > 0) return undefined
	const ofSlot = slot.exec(attributes)?.[1]
	return ofSlot === undefined || !/^(?:#|v-slot:)default$|^v-slot$/.test(ofSlot)
		? { written: ofSlot ?? 'template' }
		: undefined
}
