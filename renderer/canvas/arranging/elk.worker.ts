// In a worker this installs the answer to messages, by the protocol of elkjs.
import 'elkjs/lib/elk-worker.min.js';
