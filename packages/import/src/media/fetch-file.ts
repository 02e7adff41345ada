import { setTimeout as sleep } from 'node:timers/promises'
import { BlogError, reasonOf } from '@blog/core'
import { type Answer, PRIVATE } from '@blog/core/http'
import type { ImportWriter } from '../write/import-writer.ts'
import { type AskingOptions, askForFile } from './ask-for-file.ts'
import { endingFor, endingOf, expectedInstead } from './media-types.ts'
import { Refusal, receiveBody } from './receive-body.ts'
import { refuseActiveSvg } from './refuse-active-svg.ts'
import { refusePage } from './refuse-page.ts'

/** What became of a file that was asked for. */
export type Fetched =
	| { readonly file: string; readonly bytes: number }
	| { readonly reason: string; readonly hint?: string }

/** How files are fetched. */
export interface FetchingOptions extends AskingOptions {
	readonly writer: ImportWriter
	readonly maxBytes: number
	/** Milliseconds before the second try; four times as many before the third. */
	readonly backOffMs: number
}

/** What is known of a host while its files are fetched. */
export interface Host {
	/** Milliseconds since 1970 until which it wants to be left alone. */
	quietUntil: number
	/** Files in a row that it did not answer. */
	silent: number
}

const MOST_TRIES = 3
/** A host that wants to be left alone longer is. */
const LONGEST_WAIT_MS = 60_000
/** So many files without an answer: it is down. */
const MOST_SILENT = 5

/** Codes for names that mean nothing: asked again they mean no more. */
const noHost = new Set(['ENOTFOUND', 'EAI_NONAME'])

/** Codes for a disk that takes no more: nothing else can be written either. */
const ofDisk = new Set(['ENOSPC', 'EDQUOT', 'EROFS', 'EACCES', 'EPERM', 'EIO', 'EMFILE', 'ENOTDIR'])

/**
 * Fetches a file, patiently: a host that is busy is asked again later, as it says itself.
 *
 * @throws {BlogError} `IO` if the file cannot be written, `OUT_INVALID` if a symbolic link leads out of the folder.
 * @throws The reason of `signal`, if it is aborted. Nothing is left of a file that is not whole.
 */
export async function fetchFile(
	url: URL,
	name: string,
	host: Host,
	options: FetchingOptions,
): Promise<Fetched> {
	const { signal, backOffMs } = options
	for (let tries = 1; ; tries++) {
		await sleep(Math.max(0, host.quietUntil - Date.now()), undefined, signal && { signal })
		if (host.silent >= MOST_SILENT)
			return { reason: `its host has not answered ${MOST_SILENT} times` }
		const outcome = await tryOnce(url, name, options)
		if (!('isBusy' in outcome)) {
			host.silent = 0
			return outcome
		}
		const wait = outcome.retryAfter ?? backOffMs * 4 ** (tries - 1)
		if (tries === MOST_TRIES || wait > LONGEST_WAIT_MS || noHost.has(outcome.code ?? '')) {
			host.silent = outcome.isSilent ? host.silent + 1 : 0
			return { reason: outcome.reason }
		}
		if (outcome.retryAfter === undefined) await sleep(wait, undefined, signal && { signal })
		else host.quietUntil = Math.max(host.quietUntil, Date.now() + wait)
	}
}

/** A host that may answer later. */
interface Busy {
	readonly isBusy: true
	readonly isSilent: boolean
	readonly reason: string
	readonly code?: string | undefined
	readonly retryAfter?: number | undefined
}

async function tryOnce(url: URL, name: string, options: FetchingOptions): Promise<Fetched | Busy> {
	let answer: Answer | undefined
	try {
		answer = await askForFile(url, options)
		const { status, retryAfter } = answer
		if (status >= 200 && status < 300) return await keep(answer, name, options)
		const reason = `it answers ${status}`
		return status === 429 || status >= 500
			? { isBusy: true, isSilent: false, reason, retryAfter }
			: { reason }
	} catch (error) {
		options.signal?.throwIfAborted()
		return failed(error as NodeJS.ErrnoException)
	} finally {
		// Of what is not wanted nothing more is sent; what was read to its end keeps its connection.
		if (answer && !answer.body.readableEnded) answer.body.destroy()
	}
}

async function keep(
	{ body }: Answer,
	name: string,
	{ writer, maxBytes, timeoutMs }: FetchingOptions,
): Promise<Fetched> {
	const type = (body.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
	const known = endingOf(name)
	const ending = known || endingFor(type)
	if (ending === undefined)
		throw new Refusal(`it answers ${type || 'with no type'}, which is no file to keep`)
	const expected = expectedInstead(ending, type)
	if (expected !== undefined) throw new Refusal(`it answers ${type}, expected a ${expected}`)
	const file = known === '' ? `${name}.${ending}` : name
	let bytes = 0
	await writer.receive(file, async (temporary) => {
		bytes = await receiveBody(body, temporary, { maxBytes, timeoutMs })
		await (ending === 'svg' ? refuseActiveSvg(temporary) : refusePage(temporary, ending))
	})
	return { file, bytes }
}

function failed(error: NodeJS.ErrnoException): Fetched | Busy {
	const { code, message, syscall = '' } = error
	if (error instanceof BlogError) throw error
	if (error instanceof Refusal) return { reason: message }
	if (ofDisk.has(code ?? '') && syscall !== 'connect')
		throw new BlogError('IO', `Expected to write a file: ${reasonOf(error)}`, { cause: error })
	if (code?.startsWith('Z_')) return { reason: 'it is packed, and cannot be unpacked' }
	if (code === PRIVATE)
		return {
			reason: message,
			hint: 'If it is your own site, say where that is with `--site`.',
		}
	const reason = noHost.has(code ?? '') ? 'there is no such host' : message || String(code)
	return { isBusy: true, isSilent: true, reason, code }
}
