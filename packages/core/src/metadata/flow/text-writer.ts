import { decodeReference } from '../../parse/decode-references.ts'
import { isWhiteSpace, longWhiteSpace } from '../white-space.ts'
import type { FlowWriter } from './flow-writer.ts'
import { type OpenElement, stripTags } from './strip-tags.ts'

/** Collects text alone, for counting: white space as it comes, character references of raw HTML as they are written. */
export class CountedText implements FlowWriter {
	readonly done = false
	readonly wantsTags = false
	readonly #open: OpenElement = {}
	#text = ''

	/** Everything written so far. */
	get value(): string {
		return this.#text
	}

	tag(html: string): void {
		if (html === '<br>') this.#text += '\n'
	}

	text(text: string): void {
		if (this.#open.name === undefined) this.#text += text
	}

	raw(html: string): void {
		this.#text += stripTags(html, this.#open)
	}
}

const everyReference = /(&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]*);)/

/**
 * Collects text as Hugo's `plainify | htmlUnescape` gives it: of a run of white space the first character stays, the end of a
 * paragraph is a line feed, a line feed in the text a space.
 */
export class ReadText implements FlowWriter {
	readonly done = false
	readonly wantsTags = false
	readonly #open: OpenElement = {}
	#text = ''
	#endsWithSpace = false

	/** Everything written so far, without white space around it. */
	get value(): string {
		return this.#text.trim()
	}

	tag(html: string): void {
		if (html === '</p>' || html === '<br>') this.#append('\n')
	}

	text(text: string): void {
		if (this.#open.name === undefined) this.#append(text.replaceAll('\n', ' '))
	}

	raw(html: string): void {
		for (const [index, part] of stripTags(html, this.#open).split(everyReference).entries()) {
			if (index % 2 === 0) this.#append(part)
			else this.#appendDecoded(decodeReference(part))
		}
	}

	#append(text: string): void {
		const tidy = text.replace(longWhiteSpace, '$1')
		const rest = this.#endsWithSpace && isWhiteSpace(tidy.charCodeAt(0)) ? tidy.slice(1) : tidy
		if (rest === '') return
		this.#text += rest
		this.#endsWithSpace = isWhiteSpace(rest.charCodeAt(rest.length - 1))
	}

	/** Hugo decodes after it has tidied white space, so a decoded no-break space is not part of a run. */
	#appendDecoded(character: string): void {
		this.#text += character
		this.#endsWithSpace = false
	}
}
