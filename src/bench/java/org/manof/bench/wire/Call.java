package org.manof.bench.wire;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Something that a person did, on its way to the server; {@code rpc} are the messages about it, in Vaadin's words. */
record Call(List<Map<String, Object>> rpc, CompletableFuture<Answer> answer) {}
