import java.io.File;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.gephi.graph.api.Edge;
import org.gephi.graph.api.Graph;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.Node;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.importer.api.Issue;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.project.api.ProjectController;
import org.openide.util.Lookup;

/**
 * Imports each file as Gephi does, and prints what it found, a line each: "@file NAME", "@issue TEXT",
 * "@node LABEL", "@edge SENTENCES", texts in Base64.
 */
public class GephiOpens {
  public static void main(String[] files) throws Exception {
    ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
    ImportController importer = Lookup.getDefault().lookup(ImportController.class);
    for (String file : files) {
      say("file", file);
      projects.newProject();
      Container container = importer.importFile(new File(file));
      for (Issue issue : container.getReport().getIssuesList(1000)) say("issue", issue.getMessage());
      importer.process(container, new DefaultProcessor(), projects.getCurrentWorkspace());
      Graph graph = Lookup.getDefault().lookup(GraphController.class).getGraphModel().getGraph();
      for (Node node : graph.getNodes()) say("node", node.getLabel());
      for (Edge edge : graph.getEdges()) say("edge", sentencesOf(edge));
    }
  }

  private static String sentencesOf(Edge edge) {
    String column = edge.getAttributeKeys().contains("sentences") ? "sentences" : "edge.sentences";
    return String.valueOf(edge.getAttribute(column));
  }

  private static void say(String what, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    System.out.println("@" + what + " " + Base64.getEncoder().encodeToString(bytes));
  }
}
