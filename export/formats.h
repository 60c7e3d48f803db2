// The writers behind the table in formats.cc, one .cc each; users go through exporter.h.
#pragma once

#include "export/exporter.h"

namespace tripleloom {

Status WriteDot(const Graph& graph, const ExportOptions& options, const Sink& sink);
Status WriteSvg(const Graph& graph, const ExportOptions& options, const Sink& sink);
Status WritePng(const Graph& graph, const ExportOptions& options, const Sink& sink);
Status WriteJsonLd(const Graph& graph, const ExportOptions& options, const Sink& sink);
Status WriteTurtle(const Graph& graph, const ExportOptions& options, const Sink& sink);
Status WriteNTriples(const Graph& graph, const ExportOptions& options, const Sink& sink);
Status WriteNQuads(const Graph& graph, const ExportOptions& options, const Sink& sink);
Status WriteTriG(const Graph& graph, const ExportOptions& options, const Sink& sink);
Status WriteGraphMl(const Graph& graph, const ExportOptions& options, const Sink& sink);
Status WriteGexf(const Graph& graph, const ExportOptions& options, const Sink& sink);
Status WriteCytoscape(const Graph& graph, const ExportOptions& options, const Sink& sink);
Status WriteCypher(const Graph& graph, const ExportOptions& options, const Sink& sink);
Status WriteCsv(const Graph& graph, const ExportOptions& options, const Sink& sink);
Status WriteHtml(const Graph& graph, const ExportOptions& options, const Sink& sink);
Status WriteJsonLines(const Graph& graph, const ExportOptions& options, const Sink& sink);

}  // namespace tripleloom
