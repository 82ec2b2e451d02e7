package org.networkmaturity.load;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;

/**
 * A request whose body must have arrived by the deadline: the container limits only how
 * long each next part of it may take.
 */
class ArrivingRequest extends HttpServletRequestWrapper {

	private @Nullable ServletInputStream body;

	private boolean late;

	ArrivingRequest(HttpServletRequest request) {
		super(request);
	}

	/**
	 * Whether the body could not be read since it came too slowly.
	 * @return whether it was late
	 */
	boolean isLate() {
		return this.late;
	}

	@Override
	public ServletInputStream getInputStream() throws IOException {
		ServletInputStream timed = this.body;
		if (timed == null) {
			timed = new TimedBody(super.getInputStream());
			this.body = timed;
		}
		return timed;
	}

	private final class TimedBody extends ServletInputStream {

		private final ServletInputStream body;

		TimedBody(ServletInputStream body) {
			this.body = body;
		}

		@Override
		public int read() throws IOException {
			byte[] one = new byte[1];
			return (read(one, 0, 1) < 0) ? -1 : one[0] & 0xFF;
		}

		@Override
		public int read(byte[] target, int offset, int length) throws IOException {
			Duration left = Deadline.left();
			try {
				if (left != null && !left.isPositive()) {
					throw new SocketTimeoutException("The body did not arrive by the deadline");
				}
				return this.body.read(target, offset, length);
			}
			catch (SocketTimeoutException ex) {
				ArrivingRequest.this.late = true;
				throw ex;
			}
		}

		@Override
		public boolean isFinished() {
			return this.body.isFinished();
		}

		@Override
		public boolean isReady() {
			return this.body.isReady();
		}

		@Override
		public void setReadListener(ReadListener listener) {
			this.body.setReadListener(listener);
		}

	}

}
