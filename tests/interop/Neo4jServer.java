import java.nio.file.Path;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/** Neo4j in the folder of its first argument, which holds neo4j.conf, until the process ends. */
public class Neo4jServer {
  public static void main(String[] arguments) throws InterruptedException {
    Path home = Path.of(arguments[0]);
    DatabaseManagementService server =
        new DatabaseManagementServiceBuilder(home)
            .loadPropertiesFromFile(home.resolve("neo4j.conf"))
            .build();
    Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown));
    Thread.sleep(Long.MAX_VALUE);
  }
}
