import { connect, type Socket } from 'node:net'

/** A connection that bytes are sent over, as they are. */
export interface Connection {
	readonly socket: Socket
	/** What has come back. */
	got(): string
	/** Waits until the other side ends it. */
	readonly ended: Promise<string>
}

/** Connects, and sends bytes. */
export function talk(port: number, bytes: string | Buffer): Connection {
	const socket = connect(port, '127.0.0.1')
	let got = ''
	socket.on('data', (data) => {
		got += data.toString('latin1')
	})
	socket.on('error', () => {})
	const ended = new Promise<string>((resolve) => socket.on('close', () => resolve(got)))
	socket.write(bytes)
	return { socket, got: () => got, ended }
}
